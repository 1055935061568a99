package org.periplo.paint.pptx;

import java.util.Optional;

/// Writes a slide layout.
final class LayoutPart {

  private final XmlWriter xml = Namespaces.open("p:sldLayout");
  private final DeckStyle style;
  private final PlaceholderWriter placeholders;

  private LayoutPart(DeckStyle style) {
    this.style = style;
    placeholders = new PlaceholderWriter(xml, style, new ShapeIdentity(xml, style.messages()));
  }

  /// A layout of a deck.
  static XmlWriter of(SlideLayout layout, DeckStyle style) {
    return new LayoutPart(style).write(layout);
  }

  private XmlWriter write(SlideLayout layout) {
    xml.with("type", layout.type()).with("preserve", 1);
    xml.open("p:cSld").with("name", style.messages().text(layout.key()));
    placeholders.openTree();
    titles(layout);
    placeholders.text(Placeholder.FOOTER, Optional.empty(), "");
    placeholders.slideNumber(Optional.empty());
    xml.close().close();
    return xml.open("p:clrMapOvr").empty("a:masterClrMapping").close();
  }

  private void titles(SlideLayout layout) {
    Frame frame = new Frame(style.size());
    String title = style.messages().text("prompt.title");
    switch (layout) {
      case TITLE -> {
        placeholders.text(Placeholder.TITLE, Optional.of(frame.openingTitle()), title);
        placeholders.text(
            Placeholder.SUBTITLE,
            Optional.of(frame.openingSubtitle()),
            style.messages().text("prompt.subtitle"));
      }
      case TITLE_ONLY -> placeholders.text(Placeholder.TITLE, Optional.empty(), title);
      case BLANK -> {}
    }
  }
}
