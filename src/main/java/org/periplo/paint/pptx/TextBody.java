package org.periplo.paint.pptx;

import java.util.List;
import org.periplo.geometry.Insets;
import org.periplo.text.Line;
import org.periplo.text.Paragraph;
import org.periplo.text.Run;
import org.periplo.text.SetParagraph;
import org.periplo.text.TextBlock;
import org.periplo.theme.TextStyle;

/// Writes the text inside a shape.
final class TextBody {

  /// Needless in a line that is not broken, and in the way of whoever searches the deck.
  private static final char NO_BREAK_SPACE = '\u00A0';

  /// Every field has an id; this one means nothing.
  private static final String SLIDE_NUMBER = "{5B2D1F0E-8C47-4A63-9E15-7D30C2A8B641}";

  private final XmlWriter xml;
  private final Paint paint;
  private final String language;

  TextBody(XmlWriter xml, Paint paint, String language) {
    this.xml = xml;
    this.paint = paint;
    this.language = language;
  }

  /// A block of text, paragraph by paragraph; lines break by themselves.
  void write(TextBlock text, TextArea area) {
    xml.open("p:txBody");
    properties(area);
    xml.empty("a:lstStyle");
    List<SetParagraph> paragraphs = text.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      double spaceBefore = i == 0 ? 0 : paragraphs.get(i).paragraph().spaceBefore();
      paragraph(paragraphs.get(i), text.align(), spaceBefore);
    }
    xml.close();
  }

  /// Words in the style that their place has already.
  void plain(String words) {
    open("l");
    words.lines().forEach(this::plainParagraph);
    if (words.isEmpty()) {
      xml.open("a:p").open("a:endParaRPr").with("lang", language).close().close();
    }
    xml.close();
  }

  private void open(String align) {
    xml.open("p:txBody");
    properties(new TextArea(Insets.NONE, "t", "a:normAutofit"));
    xml.open("a:lstStyle").open("a:lvl1pPr").with("algn", align).close().close();
  }

  private void plainParagraph(String words) {
    xml.open("a:p").open("a:r");
    plainRun(words);
    xml.close().close();
  }

  private void plainRun(String words) {
    xml.open("a:rPr").with("lang", language).close();
    xml.open("a:t").text(words).close();
  }

  /// The number of the slide on which it stands.
  void slideNumber() {
    open("r");
    xml.open("a:p").open("a:fld").with("id", SLIDE_NUMBER).with("type", "slidenum");
    plainRun("‹#›");
    xml.close().close().close();
  }

  private void properties(TextArea area) {
    Insets insets = area.insets();
    xml.open("a:bodyPr")
        .with("wrap", "square")
        .with("lIns", Emu.of(insets.left()))
        .with("tIns", Emu.of(insets.top()))
        .with("rIns", Emu.of(insets.right()))
        .with("bIns", Emu.of(insets.bottom()))
        .with("anchor", area.anchor())
        .empty(area.fit())
        .close();
  }

  private void paragraph(SetParagraph set, TextBlock.Align align, double spaceBefore) {
    Paragraph paragraph = set.paragraph();
    xml.open("a:p");
    xml.open("a:pPr").with("algn", name(align));
    spacing("a:lnSpc", set.lines().stream().mapToDouble(Line::height).max().orElseThrow());
    spacing("a:spcBef", spaceBefore);
    xml.close();
    boolean oneLine = set.lines().size() == 1;
    for (Run run : paragraph.runs()) {
      run(run, oneLine ? run.text().replace(NO_BREAK_SPACE, ' ') : run.text());
    }
    if (paragraph.text().isEmpty()) {
      style("a:endParaRPr", paragraph.runs().getLast().style());
    }
    xml.close();
  }

  private static String name(TextBlock.Align align) {
    return switch (align) {
      case LEFT -> "l";
      case CENTRE -> "ctr";
      case RIGHT -> "r";
    };
  }

  private void spacing(String name, double points) {
    xml.open(name).value("a:spcPts", hundredths(points)).close();
  }

  private void run(Run run, String words) {
    if (!words.isEmpty()) {
      xml.open("a:r");
      style("a:rPr", run.style());
      xml.open("a:t").text(words).close().close();
    }
  }

  private void style(String name, TextStyle style) {
    xml.open(name)
        .with("lang", language)
        .with("sz", hundredths(style.size()))
        .with("b", style.face().bold() ? 1 : 0)
        .with("i", style.face().italic() ? 1 : 0);
    paint.solid(style.colour());
    xml.close();
  }

  private static long hundredths(double points) {
    return Math.round(points * 100);
  }
}
