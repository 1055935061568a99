package org.periplo.paint.pptx;

import java.util.List;
import java.util.Optional;
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

  private final XmlWriter xml;
  private final RunStyles styles;

  TextBody(XmlWriter xml, RunStyles styles) {
    this.xml = xml;
    this.styles = styles;
  }

  /// A block of text, paragraph by paragraph; lines break by themselves.
  void write(TextBlock text, TextArea area) {
    xml.open("p:txBody");
    area.writeTo(xml);
    xml.empty("a:lstStyle");
    paragraphs(text, Optional.empty());
    xml.close();
  }

  /// The text of a table's cell.
  ///
  /// @param link the relationship that leads to the slide that a click on the first paragraph opens
  void cell(TextBlock text, Optional<String> link) {
    xml.open("a:txBody").empty("a:bodyPr").empty("a:lstStyle");
    paragraphs(text, link);
    xml.close();
  }

  /// A cell without text.
  ///
  /// @param style of what somebody will write there
  void emptyCell(TextStyle style) {
    xml.open("a:txBody").empty("a:bodyPr").empty("a:lstStyle").open("a:p");
    styles.ofEnd(xml, style);
    xml.close().close();
  }

  private void paragraphs(TextBlock text, Optional<String> link) {
    for (int i = 0; i < text.paragraphs().size(); i++) {
      paragraph(text, i, i == 0 ? link : Optional.empty());
    }
  }

  private void paragraph(TextBlock text, int index, Optional<String> link) {
    SetParagraph set = text.paragraphs().get(index);
    Paragraph paragraph = set.paragraph();
    xml.open("a:p");
    xml.open("a:pPr").with("algn", name(text.align()));
    direction(text, paragraph);
    spacing("a:lnSpc", highest(set.lines()));
    spacing("a:spcBef", index == 0 ? 0 : paragraph.spaceBefore());
    xml.close();
    if (link.isPresent()) {
      linked(set, link);
    } else {
      plain(set);
    }
    if (paragraph.runs().stream().allMatch(it -> it.text().isEmpty())) {
      styles.ofEnd(xml, paragraph.runs().getLast().style());
    }
    xml.close();
  }

  /// Said of each paragraph or of none: LibreOffice takes the direction of one for those below it.
  private void direction(TextBlock text, Paragraph paragraph) {
    if (text.paragraphs().stream().anyMatch(it -> it.paragraph().isRightToLeft())) {
      xml.with("rtl", paragraph.isRightToLeft() ? 1 : 0);
    }
  }

  private void plain(SetParagraph set) {
    boolean oneLine = set.lines().size() == 1;
    for (Run run : set.paragraph().runs()) {
      run(run, oneLine ? run.text().replace(NO_BREAK_SPACE, ' ') : run.text(), Optional.empty());
    }
  }

  /// A link a line: LibreOffice breaks no link where words end.
  private void linked(SetParagraph set, Optional<String> link) {
    String words = set.paragraph().text();
    int place = 0;
    for (Line line : set.lines()) {
      int start = words.indexOf(line.text(), place);
      if (start > place) {
        Run first = line.runs().getFirst();
        run(first, words.substring(place, start), Optional.empty());
      }
      line.runs().forEach(it -> run(it, it.text(), link));
      place = Math.max(place, start) + line.text().length();
    }
  }

  private static double highest(List<Line> lines) {
    double highest = 0;
    for (Line line : lines) {
      highest = Math.max(highest, line.height());
    }
    return highest;
  }

  private static String name(TextBlock.Align align) {
    return switch (align) {
      case LEFT -> "l";
      case CENTRE -> "ctr";
      case RIGHT -> "r";
    };
  }

  private void spacing(String name, double points) {
    xml.open(name).value("a:spcPts", RunStyles.hundredths(points)).close();
  }

  private void run(Run run, String words, Optional<String> link) {
    if (!words.isEmpty()) {
      xml.open("a:r");
      link.ifPresentOrElse(
          it -> styles.ofLink(xml, run.style(), it), () -> styles.ofRun(xml, run.style()));
      xml.open("a:t").text(words).close().close();
    }
  }
}
