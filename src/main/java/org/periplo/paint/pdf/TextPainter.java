package org.periplo.paint.pdf;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.TextMark;
import org.periplo.text.Advances;
import org.periplo.text.Line;
import org.periplo.text.Run;
import org.periplo.text.SetParagraph;
import org.periplo.text.TextBlock;
import org.periplo.theme.FontFace;
import org.periplo.theme.TextStyle;

/// Sets text on one page, line by line where the measure has put them.
///
/// Where a line ends between two words, it ends with a space, which nobody sees: so words stay
/// apart when the text is copied or read aloud.
final class TextPainter {

  private final Operators operators;
  private final Pen pen;
  private final Resources resources;
  private final TextState state;
  private final ForeignLines foreign;
  private final MissingCharacters missing;
  private char[] codes = new char[256];

  TextPainter(Operators operators, Pen pen, Resources resources) {
    this.operators = operators;
    this.pen = pen;
    this.resources = resources;
    this.state = new TextState(operators);
    this.foreign = new ForeignLines(operators, pen, resources, state, this::set);
    this.missing = new MissingCharacters(operators);
  }

  private record Placed(Line line, double x, double baseline) {}

  /// Sets the text of a mark.
  ///
  /// @param beforeParagraph is run before each paragraph that has words
  void set(TextMark mark, Runnable beforeParagraph) {
    TextBlock text = mark.text();
    List<Placed> placed = new ArrayList<>();
    text.place(
        mark.bounds().x(),
        mark.bounds().y(),
        (line, x, baseline) -> placed.add(new Placed(line, x, baseline)));
    int next = 0;
    for (SetParagraph set : text.paragraphs()) {
      List<Placed> lines = placed.subList(next, next += set.lines().size());
      if (!set.paragraph().text().isBlank()) {
        beforeParagraph.run();
        set(set.paragraph().text(), text.align(), lines, next < placed.size());
      }
    }
  }

  private void set(String words, TextBlock.Align align, List<Placed> lines, boolean moreFollows) {
    operators.operator("BT");
    int read = 0;
    for (Placed placed : lines) {
      read += placed.line().text().length();
      int next = afterSpaces(words, read);
      boolean spaceFollows = next > read || (next == words.length() && moreFollows);
      if (foreign.concern(placed.line())) {
        setForeign(placed, words, align, spaceFollows);
      } else {
        set(placed, spaceFollows);
      }
      read = next;
    }
    operators.operator("ET");
  }

  private void setForeign(
      Placed placed, String paragraph, TextBlock.Align align, boolean spaceFollows) {
    double end = foreign.set(placed.line(), paragraph, align, placed.x(), placed.baseline());
    if (spaceFollows) {
      set(" ", placed.line().runs().getLast().style(), end, placed.baseline());
    }
  }

  private static int afterSpaces(String words, int read) {
    int next = read;
    while (next < words.length() && Character.isWhitespace(words.charAt(next))) {
      next++;
    }
    return next;
  }

  private void set(Placed placed, boolean spaceFollows) {
    double x = placed.x();
    List<Run> runs = placed.line().runs();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean last = i == runs.size() - 1;
      set(run, last && spaceFollows ? run.text() + " " : run.text(), x, placed.baseline());
      if (!last) {
        x += Advances.width(run.text(), run.style());
      }
    }
  }

  /// Sets a run; where it is made of signs, a blank is read in their place.
  private void set(Run run, String words, double x, double baseline) {
    if (run.isSigns()) {
      operators.name("Span").ascii("<</ActualText ").words(" ").ascii(">> ").operator("BDC");
      set(words, run.style(), x, baseline);
      operators.operator("EMC");
    } else {
      set(words, run.style(), x, baseline);
    }
  }

  /// Sets words with the left end of their baseline at a place.
  private void set(String words, TextStyle style, double x, double baseline) {
    if (!words.isEmpty()) {
      pen.filling(style.colour());
      EmbeddedFont embedded = resources.font(style.face());
      state.begin(embedded, style.size(), x, baseline);
      show(words, style, embedded);
    }
  }

  /// The page's state no longer holds the font.
  void forgetFont() {
    state.forgetFont();
  }

  private void show(String words, TextStyle style, EmbeddedFont embedded) {
    codes = codes.length < words.length() ? new char[words.length()] : codes;
    int count = 0;
    for (int i = 0; i < words.length(); ) {
      char code = embedded.codeOf(words.codePointAt(i));
      if (code == EmbeddedFont.NONE) {
        state.show(codes, count);
        count = 0;
        int end = MissingCharacters.end(words, i, embedded);
        missing.set(words.substring(i, end), style, embedded);
        i = end;
      } else {
        codes[count++] = code;
        i++;
      }
    }
    state.show(codes, count);
  }

  /// Sets a space that nobody sees, at a place where something is heard.
  void setSpace(double x, double y) {
    operators.operator("BT");
    EmbeddedFont font = resources.font(FontFace.REGULAR);
    state.begin(font, 1, x, y);
    codes[0] = font.codeOf(' ');
    state.show(codes, 1);
    operators.operator("ET");
  }
}
