package org.periplo.paint.pptx;

import org.periplo.geometry.Insets;
import org.periplo.theme.Theme;

/// Writes words in the style that their place has already.
final class PlaceholderText {

  /// Every field has an id; this one means nothing.
  private static final String SLIDE_NUMBER = "{5B2D1F0E-8C47-4A63-9E15-7D30C2A8B641}";

  /// What stands for the number of a slide where there is none yet.
  static final String ANY_NUMBER = "‹#›";

  private final XmlWriter xml;
  private final TextDefaults foot;
  private final String language;

  PlaceholderText(XmlWriter xml, String language) {
    this.xml = xml;
    foot = new TextDefaults(xml);
    this.language = language;
  }

  /// In a place that says itself how words stand in it.
  void inPlace(Placeholder kind, String words) {
    xml.open("p:txBody");
    new TextArea(Insets.NONE, "t", "a:normAutofit").writeTo(xml);
    xml.open("a:lstStyle").open("a:lvl1pPr").with("algn", kind.align());
    if (kind.isAtFoot()) {
      // LibreOffice does not look for it in the master's styles.
      foot.asDefault(Theme.LIGHT.note(), "tx2", "+mn-lt");
    }
    xml.close().close();
    paragraphs(kind, words);
    xml.close();
  }

  /// In a place that the layout or the master describes.
  void inherited(Placeholder kind, String words) {
    xml.open("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
    paragraphs(kind, words);
    xml.close();
  }

  private void paragraphs(Placeholder kind, String words) {
    if (kind == Placeholder.SLIDE_NUMBER) {
      xml.open("a:p").open("a:fld").with("id", SLIDE_NUMBER).with("type", "slidenum");
      inRun(kind, words);
      xml.close().close();
      return;
    }
    words.lines().forEach(it -> paragraph(kind, it));
    if (words.isEmpty()) {
      xml.open("a:p").open("a:endParaRPr").with("lang", language).close().close();
    }
  }

  private void paragraph(Placeholder kind, String words) {
    xml.open("a:p").open("a:r");
    inRun(kind, words);
    xml.close().close();
  }

  private void inRun(Placeholder kind, String words) {
    xml.open("a:rPr").with("lang", language);
    if (kind.isAtFoot()) {
      // LibreOffice would set it in the font of its own defaults.
      xml.open("a:latin").with("typeface", "+mn-lt").close();
    }
    xml.close().open("a:t").text(words).close();
  }
}
