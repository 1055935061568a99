package org.periplo.paint.pptx;

import java.util.Optional;
import org.periplo.drawing.PictureMark;

/// Writes a slide layout.
final class LayoutPart {

  private final XmlWriter xml = Namespaces.open("p:sldLayout");
  private final DeckStyle style;
  private final PlaceholderWriter placeholders;
  private final PictureWriter pictures;

  private LayoutPart(DeckStyle style) {
    this.style = style;
    ShapeIdentity identity = new ShapeIdentity(xml, style.messages());
    placeholders = new PlaceholderWriter(xml, style, identity);
    pictures = new PictureWriter(xml, identity);
  }

  /// A layout of a deck.
  ///
  /// @param references to the layout's pictures
  static XmlWriter of(SlideLayout layout, DeckStyle style, References references) {
    return new LayoutPart(style).write(layout, references);
  }

  private XmlWriter write(SlideLayout layout, References references) {
    xml.with("type", layout.type()).with("preserve", 1);
    xml.open("p:cSld").with("name", style.messages().text(layout.key()));
    placeholders.openTree();
    for (PictureMark picture : style.pictures().of(layout)) {
      references.picture(picture.picture()).ifPresent(it -> pictures.write(picture, it));
    }
    titles(layout);
    placeholders.text(Placeholder.FOOTER, Optional.empty(), style.foot().words());
    placeholders.text(Placeholder.SLIDE_NUMBER, Optional.empty(), PlaceholderText.ANY_NUMBER);
    xml.close().close();
    return xml.open("p:clrMapOvr").empty("a:masterClrMapping").close();
  }

  private void titles(SlideLayout layout) {
    Frame frame = new Frame(style.size());
    String title = style.messages().text("prompt.title");
    switch (layout) {
      case TITLE -> opening(frame, Placeholder.SUBTITLE);
      case SECTION_HEADER -> opening(frame, Placeholder.BODY);
      case TITLE_ONLY -> placeholders.text(Placeholder.TITLE, Optional.empty(), title);
      case CONTENT -> {
        placeholders.text(Placeholder.TITLE, Optional.empty(), title);
        String prompt = style.messages().text("prompt.text");
        placeholders.text(Placeholder.CONTENT, Optional.of(frame.body()), prompt);
      }
      case BLANK -> {}
    }
  }

  private void opening(Frame frame, Placeholder below) {
    String title = style.messages().text("prompt.title");
    String subtitle = style.messages().text("prompt.subtitle");
    placeholders.text(Placeholder.TITLE, Optional.of(frame.openingTitle()), title);
    placeholders.text(below, Optional.of(frame.openingSubtitle()), subtitle);
  }
}
