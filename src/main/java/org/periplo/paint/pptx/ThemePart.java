package org.periplo.paint.pptx;

import org.periplo.text.FontFile;

/// Writes the theme: what a client changes to give the deck another brand.
final class ThemePart {

  private static final int LINE = 9525;

  private final XmlWriter xml = Namespaces.openDrawing("a:theme").with("name", "Periplo");

  /// The theme of a deck.
  static XmlWriter of(ThemeColours colours) {
    return new ThemePart().write(colours);
  }

  private XmlWriter write(ThemeColours colours) {
    xml.open("a:themeElements");
    colours.writeScheme(xml);
    fonts();
    formats();
    return xml.close().empty("a:objectDefaults").empty("a:extraClrSchemeLst");
  }

  private void fonts() {
    xml.open("a:fontScheme").with("name", "Periplo");
    font("a:majorFont");
    font("a:minorFont");
    xml.close();
  }

  private void font(String name) {
    xml.open(name);
    typeface("a:latin", FontFile.METRIC_TWIN);
    typeface("a:ea", "");
    typeface("a:cs", "");
    xml.close();
  }

  private void typeface(String script, String name) {
    xml.open(script).with("typeface", name).close();
  }

  /// Three strengths of everything, as the format asks: plain in all three.
  private void formats() {
    xml.open("a:fmtScheme").with("name", "Periplo");
    list("a:fillStyleLst", this::colour);
    list("a:lnStyleLst", this::line);
    list("a:effectStyleLst", () -> xml.open("a:effectStyle").empty("a:effectLst").close());
    list("a:bgFillStyleLst", this::colour);
    xml.close();
  }

  private void list(String name, Runnable strength) {
    xml.open(name);
    for (int i = 0; i < 3; i++) {
      strength.run();
    }
    xml.close();
  }

  private void line() {
    xml.open("a:ln").with("w", LINE);
    colour();
    xml.close();
  }

  private void colour() {
    xml.open("a:solidFill").value("a:schemeClr", "phClr").close();
  }
}
