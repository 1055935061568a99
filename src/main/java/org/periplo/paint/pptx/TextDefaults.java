package org.periplo.paint.pptx;

import org.periplo.theme.TextStyle;

/// Writes how text looks where nothing says otherwise.
final class TextDefaults {

  private static final int LEVELS = 9;

  private final XmlWriter xml;

  TextDefaults(XmlWriter xml) {
    this.xml = xml;
  }

  /// The style of all levels of text.
  ///
  /// No kerning: neither do we kern when we break lines.
  ///
  /// @param slot the theme colour
  /// @param font `+mj-lt` for the theme's font of titles, `+mn-lt` for its font of text
  void levels(String name, TextStyle style, String slot, String font) {
    xml.open(name);
    for (int level = 1; level <= LEVELS; level++) {
      level(level, style, slot, font);
    }
    xml.close();
  }

  private void level(int level, TextStyle style, String slot, String font) {
    xml.open("a:lvl" + level + "pPr").with("marL", 0).with("indent", 0).with("algn", "l");
    xml.open("a:spcBef").value("a:spcPts", 0).close().empty("a:buNone");
    asDefault(style, slot, font);
    xml.close();
  }

  /// The style of the runs of one level.
  void asDefault(TextStyle style, String slot, String font) {
    xml.open("a:defRPr")
        .with("sz", Math.round(style.size() * 100))
        .with("b", style.face().bold() ? 1 : 0)
        .with("kern", 0);
    xml.open("a:solidFill").value("a:schemeClr", slot).close();
    typeface("a:latin", font);
    typeface("a:ea", font.replace("-lt", "-ea"));
    typeface("a:cs", font.replace("-lt", "-cs"));
    xml.close();
  }

  private void typeface(String script, String name) {
    xml.open(script).with("typeface", name).close();
  }
}
