package org.periplo.paint.pptx;

import java.util.HashMap;
import java.util.Map;
import org.periplo.theme.TextStyle;

/// How runs of text look; each style of a deck is written once and copied from then on.
final class RunStyles {

  private final ThemeColours colours;
  private final String language;
  private final Map<TextStyle, byte[]> written = new HashMap<>();

  /// @param language the BCP 47 tag of all words
  RunStyles(ThemeColours colours, String language) {
    this.colours = colours;
    this.language = language;
  }

  /// Writes the style of a run.
  void ofRun(XmlWriter xml, TextStyle style) {
    xml.passage(written.computeIfAbsent(style, this::ofRun));
  }

  private byte[] ofRun(TextStyle style) {
    return XmlWriter.passage(it -> open(it, "a:rPr", style).close());
  }

  /// Writes the style of a run that leads to a slide.
  void ofLink(XmlWriter xml, TextStyle style, String reference) {
    open(xml, "a:rPr", style);
    SlideJump.onWords(xml, reference);
    xml.close();
  }

  /// Writes the style of what somebody will write at the end of a paragraph.
  void ofEnd(XmlWriter xml, TextStyle style) {
    open(xml, "a:endParaRPr", style).close();
  }

  private XmlWriter open(XmlWriter xml, String name, TextStyle style) {
    xml.open(name)
        .with("lang", language)
        .with("sz", hundredths(style.size()))
        .with("b", style.face().bold() ? 1 : 0)
        .with("i", style.face().italic() ? 1 : 0);
    colours.fill(xml, style.colour());
    return xml;
  }

  /// Points as the format counts them.
  static long hundredths(double points) {
    return Math.round(points * 100);
  }
}
