package org.periplo.paint.pptx;

import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.theme.Theme;

/// Writes what a speaker reads: a page of notes to a slide, and the master of all such pages.
final class NotesParts {

  /// Upright paper, in points.
  static final Size PAPER = new Size(540, 720);

  private static final Box SLIDE = new Box(54, 54, 432, 243);
  private static final Box TEXT = new Box(54, 330, 432, 336);
  private static final Box NUMBER = new Box(378, 684, 108, 14);

  private NotesParts() {}

  /// The notes to one slide.
  static XmlWriter notes(String words, DeckStyle style) {
    XmlWriter xml = Namespaces.open("p:notes").open("p:cSld");
    PlaceholderWriter placeholders = placeholders(xml, style);
    placeholders.slideImage(Optional.empty());
    placeholders.text(Placeholder.BODY, Optional.empty(), words);
    xml.close().close();
    return xml.open("p:clrMapOvr").empty("a:masterClrMapping").close();
  }

  /// The master of all notes.
  static XmlWriter master(DeckStyle style) {
    XmlWriter xml = Namespaces.open("p:notesMaster").open("p:cSld");
    MasterPart.background(xml);
    PlaceholderWriter placeholders = placeholders(xml, style);
    placeholders.slideImage(Optional.of(SLIDE));
    placeholders.text(Placeholder.BODY, Optional.of(TEXT), style.messages().text("prompt.notes"));
    Optional<Box> number = Optional.of(NUMBER);
    placeholders.text(Placeholder.SLIDE_NUMBER, number, PlaceholderText.ANY_NUMBER);
    xml.close().close();
    MasterPart.colourMap(xml);
    new TextDefaults(xml).levels("p:notesStyle", Theme.LIGHT.subtitle(), "tx1", "+mn-lt");
    return xml;
  }

  private static PlaceholderWriter placeholders(XmlWriter xml, DeckStyle style) {
    PlaceholderWriter placeholders =
        new PlaceholderWriter(xml, style, new ShapeIdentity(xml, style.messages()));
    placeholders.openTree();
    return placeholders;
  }
}
