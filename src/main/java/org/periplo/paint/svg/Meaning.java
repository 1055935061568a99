package org.periplo.paint.svg;

import org.periplo.drawing.Tag;

/// Writes what a mark means: the id of what it shows, and what screen readers make of it.
///
/// The roles are those of WAI-ARIA 1.2.
final class Meaning {

  private final XmlWriter xml;

  Meaning(XmlWriter xml) {
    this.xml = xml;
  }

  /// Says what the open group, which may hold words, means.
  void ofGroup(Tag tag) {
    if (tag.isDecoration()) {
      xml.with("aria-hidden", "true");
    }
    ofShape(tag);
  }

  /// Says what the open shape, which holds no words and is not read unless it has a name, means.
  void ofShape(Tag tag) {
    tag.shows().ifPresent(it -> xml.with("data-id", it.value()));
    switch (tag.role()) {
      case TITLE -> heading("1");
      case STAGE -> heading("2");
      case STEP -> heading("3");
      case CARD -> xml.with("role", "group").startLine("title").text(tag.name()).end();
      case FIGURE -> figure(tag.name());
      case DECORATION, FOOTER, LANE, NOTE, PAGE_NUMBER, SUBTITLE -> {}
    }
  }

  /// Screen readers take the label, drawing programs and browsers the description.
  private void figure(String name) {
    xml.with("role", "img").with("aria-label", name).startLine("desc").text(name).end();
  }

  private void heading(String level) {
    xml.with("role", "heading").with("aria-level", level);
  }
}
