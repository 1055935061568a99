package org.periplo.paint.pptx;

import java.util.Optional;
import org.periplo.geometry.Box;

/// Writes the shapes of masters, layouts and notes: placeholders, one after the other.
final class PlaceholderWriter {

  private final XmlWriter xml;
  private final DeckStyle style;
  private final ShapeIdentity identity;
  private final PlaceholderText texts;

  PlaceholderWriter(XmlWriter xml, DeckStyle style, ShapeIdentity identity) {
    this.xml = xml;
    this.style = style;
    this.identity = identity;
    texts = new PlaceholderText(xml, style.language());
  }

  /// Begins what holds all shapes.
  void openTree() {
    xml.open("p:spTree").open("p:nvGrpSpPr");
    identity.named("");
    xml.empty("p:cNvGrpSpPr").empty("p:nvPr").close().empty("p:grpSpPr");
  }

  /// A placeholder with words in it.
  ///
  /// @param place empty for where the layout or the master has it
  /// @param words for the number of the slide, what stands there until somebody counts
  void text(Placeholder kind, Optional<Box> place, String words) {
    open(kind, place);
    if (place.isPresent()) {
      texts.inPlace(kind, words);
    } else {
      texts.inherited(kind, words);
    }
    xml.close();
  }

  /// The placeholder that shows the slide above its notes.
  void slideImage(Optional<Box> place) {
    open(Placeholder.SLIDE_IMAGE, place);
    xml.close();
  }

  private void open(Placeholder kind, Optional<Box> place) {
    xml.open("p:sp").open("p:nvSpPr");
    identity.named(style.messages().text(kind.key()));
    xml.open("p:cNvSpPr").open("a:spLocks").with("noGrp", 1).close().close().open("p:nvPr");
    kind.writeTo(xml);
    xml.close().close().open("p:spPr");
    place.ifPresent(this::place);
    xml.close();
  }

  private void place(Box box) {
    Geometry geometry = new Geometry(xml);
    geometry.place(box);
    geometry.preset("rect");
  }
}
