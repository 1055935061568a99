package org.periplo.paint.pptx;

import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.theme.Theme;

/// Writes the slide master: the places and styles of titles, text, footers and slide numbers.
final class MasterPart {

  private final XmlWriter xml = Namespaces.open("p:sldMaster");
  private final DeckStyle style;
  private final PlaceholderWriter placeholders;

  private MasterPart(DeckStyle style) {
    this.style = style;
    placeholders = new PlaceholderWriter(xml, style, new ShapeIdentity(xml, style.messages()));
  }

  /// The master of a deck.
  ///
  /// @param relationships gets the layouts and the theme
  static XmlWriter of(DeckStyle style, Relationships relationships) {
    return new MasterPart(style).write(relationships);
  }

  private XmlWriter write(Relationships relationships) {
    xml.open("p:cSld");
    background(xml);
    placeholders.openTree();
    shapes();
    xml.close().close();
    colourMap(xml);
    layouts(relationships);
    relationships.add("theme", "../theme/theme1.xml");
    textStyles();
    return xml;
  }

  /// The theme's light colour behind everything.
  static void background(XmlWriter xml) {
    xml.open("p:bg").open("p:bgPr").open("a:solidFill").value("a:schemeClr", "bg1").close();
    xml.empty("a:effectLst").close().close();
  }

  private void shapes() {
    Frame frame = new Frame(style.size());
    placeholders.text(Placeholder.TITLE, Optional.of(frame.title()), prompt("prompt.title"));
    placeholders.text(Placeholder.BODY, Optional.of(frame.body()), prompt("prompt.text"));
    Foot foot = style.foot();
    placeholders.text(Placeholder.FOOTER, Optional.of(foot.footer()), foot.words());
    Optional<Box> number = Optional.of(foot.number());
    placeholders.text(Placeholder.SLIDE_NUMBER, number, PlaceholderText.ANY_NUMBER);
  }

  private String prompt(String key) {
    return style.messages().text(key);
  }

  /// Dark text on light ground.
  static void colourMap(XmlWriter xml) {
    xml.open("p:clrMap").with("bg1", "lt1").with("tx1", "dk1").with("bg2", "lt2");
    xml.with("tx2", "dk2");
    for (int i = 1; i <= 6; i++) {
      xml.with("accent" + i, "accent" + i);
    }
    xml.with("hlink", "hlink").with("folHlink", "folHlink").close();
  }

  private void layouts(Relationships relationships) {
    xml.open("p:sldLayoutIdLst");
    for (SlideLayout layout : SlideLayout.values()) {
      xml.open("p:sldLayoutId")
          .with("id", PresentationPart.MASTER_ID + layout.number())
          .with("r:id", relationships.add("slideLayout", "../slideLayouts/" + layout.fileName()))
          .close();
    }
    xml.close();
  }

  private void textStyles() {
    TextDefaults defaults = new TextDefaults(xml);
    xml.open("p:txStyles");
    defaults.levels("p:titleStyle", Theme.LIGHT.title(), "tx1", "+mj-lt");
    defaults.levels("p:bodyStyle", Theme.LIGHT.subtitle(), "tx1", "+mn-lt");
    defaults.levels("p:otherStyle", Theme.LIGHT.note(), "tx2", "+mn-lt");
    xml.close();
  }
}
