package org.periplo.paint.pptx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.drawing.Document;
import org.periplo.drawing.Page;
import org.periplo.drawing.Progress;

/// Writes a deck's parts into its package, in an order that is always the same.
final class DeckWriter {

  private final Document document;
  private final PackageWriter deck;
  private final DeckStyle style;
  private final SharedParts shared;
  private final List<List<ShownElement>> shown = new ArrayList<>();

  DeckWriter(Document document, PackageWriter deck) {
    this.document = SlideSize.fitted(document);
    this.deck = deck;
    style = DeckStyle.of(this.document);
    shared = SharedParts.of(this.document);
  }

  /// Writes everything, and tells after each slide how far it has come.
  ///
  /// @throws IOException if a chart's workbook cannot be made
  void write(Progress progress) throws IOException {
    roots();
    int slides = document.pages().size();
    for (int number = 1; number <= slides; number++) {
      slide(document.pages().get(number - 1), number);
      progress.reached((double) number / slides);
    }
    shared.charts().writeTo(deck, style);
    template();
    shared.media().writeTo(deck);
    presentation();
    deck.part("docProps/core.xml", PartType.CORE_PROPERTIES, PropertiesParts.core(document));
    deck.part("docProps/app.xml", PartType.PROGRAM_PROPERTIES, PropertiesParts.program());
    deck.writeContentTypes();
  }

  private void roots() {
    Relationships roots = new Relationships();
    roots.add("officeDocument", "ppt/presentation.xml");
    roots.add(
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml");
    roots.add("extended-properties", "docProps/app.xml");
    deck.roots(roots);
  }

  private void slide(Page page, int number) {
    Slide slide = SlideWriter.write(style, shared, page, number);
    if (!page.notes().isBlank()) {
      slide.relationships().add("notesSlide", "../notesSlides/notesSlide" + number + ".xml");
      notes(page.notes(), number);
    }
    deck.part(
        "ppt/slides/slide" + number + ".xml", PartType.SLIDE, slide.xml(), slide.relationships());
    shown.add(slide.shown());
  }

  private void notes(String words, int number) {
    Relationships relationships = new Relationships();
    relationships.add("notesMaster", "../notesMasters/notesMaster1.xml");
    relationships.add("slide", "../slides/slide" + number + ".xml");
    deck.part(
        "ppt/notesSlides/notesSlide" + number + ".xml",
        PartType.NOTES_SLIDE,
        NotesParts.notes(words, style),
        relationships);
  }

  private void template() {
    for (SlideLayout layout : SlideLayout.values()) {
      Relationships ofLayout = new Relationships();
      ofLayout.add("slideMaster", "../slideMasters/slideMaster1.xml");
      XmlWriter part = LayoutPart.of(layout, style, new References(shared, ofLayout));
      deck.part("ppt/slideLayouts/" + layout.fileName(), PartType.SLIDE_LAYOUT, part, ofLayout);
    }
    Relationships ofMaster = new Relationships();
    XmlWriter master = MasterPart.of(style, ofMaster);
    deck.part("ppt/slideMasters/slideMaster1.xml", PartType.SLIDE_MASTER, master, ofMaster);
    deck.part("ppt/theme/theme1.xml", PartType.THEME, ThemePart.of(style.colours()));
    if (hasNotes()) {
      notesTemplate();
    }
  }

  private void notesTemplate() {
    Relationships ofMaster = new Relationships();
    ofMaster.add("theme", "../theme/theme2.xml");
    XmlWriter master = NotesParts.master(style);
    deck.part("ppt/notesMasters/notesMaster1.xml", PartType.NOTES_MASTER, master, ofMaster);
    deck.part("ppt/theme/theme2.xml", PartType.THEME, ThemePart.of(style.colours()));
  }

  private boolean hasNotes() {
    return document.pages().stream().anyMatch(it -> !it.notes().isBlank());
  }

  private void presentation() {
    Relationships relationships = new Relationships();
    XmlWriter presentation =
        PresentationPart.of(
            style,
            document,
            Optional.of("notesMasters/notesMaster1.xml").filter(_ -> hasNotes()),
            relationships);
    if (!shown.stream().allMatch(List::isEmpty)) {
      relationships.add("customXml", "../customXml/item1.xml");
      shownElements();
    }
    deck.part("ppt/presentation.xml", PartType.PRESENTATION, presentation, relationships);
  }

  private void shownElements() {
    Relationships relationships = new Relationships();
    relationships.add("customXmlProps", "itemProps1.xml");
    XmlWriter list = ShownElementsPart.of(shown);
    deck.part("customXml/item1.xml", PartType.CUSTOM_XML, list, relationships);
    XmlWriter properties = ShownElementsPart.properties();
    deck.part("customXml/itemProps1.xml", PartType.CUSTOM_XML_PROPERTIES, properties);
  }
}
