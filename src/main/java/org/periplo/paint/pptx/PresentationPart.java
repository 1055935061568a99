package org.periplo.paint.pptx;

import java.util.Optional;
import org.periplo.drawing.Document;
import org.periplo.geometry.Size;
import org.periplo.theme.Theme;

/// Writes the part that holds the deck together: masters, the order of the slides, their size.
final class PresentationPart {

  /// The master's number in the presentation: the least that the format allows.
  static final long MASTER_ID = 2_147_483_648L;

  /// The first slide's number in the presentation: the least that the format allows.
  static final long FIRST_SLIDE = 256;

  private PresentationPart() {}

  /// The presentation.
  ///
  /// @param relationships gets the masters, the theme and the slides
  static XmlWriter of(
      DeckStyle style,
      Document document,
      Optional<String> notesMaster,
      Relationships relationships) {
    XmlWriter xml = Namespaces.open("p:presentation").with("saveSubsetFonts", 1);
    xml.open("p:sldMasterIdLst").open("p:sldMasterId").with("id", MASTER_ID);
    xml.with("r:id", relationships.add("slideMaster", "slideMasters/slideMaster1.xml"));
    xml.close().close();
    notesMaster.ifPresent(
        it -> {
          xml.open("p:notesMasterIdLst").open("p:notesMasterId");
          xml.with("r:id", relationships.add("notesMaster", it)).close().close();
        });
    slides(xml, document.pages().size(), relationships);
    size(xml, "p:sldSz", style.size());
    size(xml, "p:notesSz", NotesParts.PAPER);
    relationships.add("theme", "theme/theme1.xml");
    new TextDefaults(xml).levels("p:defaultTextStyle", Theme.LIGHT.card(), "tx1", "+mn-lt");
    Sections.of(document).writeTo(xml);
    return xml;
  }

  private static void slides(XmlWriter xml, int slides, Relationships relationships) {
    xml.open("p:sldIdLst");
    for (int i = 0; i < slides; i++) {
      xml.open("p:sldId")
          .with("id", FIRST_SLIDE + i)
          .with("r:id", relationships.add("slide", "slides/slide" + (i + 1) + ".xml"))
          .close();
    }
    xml.close();
  }

  private static void size(XmlWriter xml, String name, Size size) {
    xml.open(name).with("cx", Emu.of(size.width())).with("cy", Emu.of(size.height())).close();
  }
}
