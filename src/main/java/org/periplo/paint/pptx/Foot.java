package org.periplo.paint.pptx;

import java.util.Optional;
import org.periplo.drawing.Document;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Role;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;

/// What the master keeps at the foot of its slides.
///
/// @param words of the footer
/// @param footer where the words stand
/// @param number where the number of the slide stands
record Foot(String words, Box footer, Box number) {

  /// The foot that a document's pages have; the usual places where they have none.
  static Foot of(Document document, Size slide) {
    Frame frame = new Frame(slide);
    Optional<TextMark> footer = first(document, Role.FOOTER);
    return new Foot(
        footer.map(it -> it.text().text()).orElse(""),
        footer.map(TextMark::bounds).orElse(frame.footer()),
        first(document, Role.PAGE_NUMBER).map(TextMark::bounds).orElse(frame.slideNumber()));
  }

  private static Optional<TextMark> first(Document document, Role role) {
    return document.pages().stream()
        .flatMap(it -> it.drawing().marks().stream())
        .filter(it -> it.tag().role() == role)
        .filter(TextMark.class::isInstance)
        .map(TextMark.class::cast)
        .findFirst();
  }

  /// Where a mark stands, if the master does not say so already.
  Optional<Box> placeOf(Placeholder kind, Mark mark) {
    Box usual = kind == Placeholder.SLIDE_NUMBER ? number : footer;
    return Optional.of(mark.bounds()).filter(it -> !it.equals(usual));
  }
}
