package org.periplo.paint.pdf;

import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import org.periplo.text.Line;
import org.periplo.text.Run;
import org.periplo.text.TextBlock;
import org.periplo.text.VisualOrder;
import org.periplo.theme.TextStyle;

/// Sets the lines in which letters run from right to left, join, or come from fonts of the machine.
///
/// The measure has broken them letter by letter. What turns out wider is set narrower; what turns
/// out narrower leaves the rest of its line empty.
final class ForeignLines {

  /// Before this, the shipped typeface has what is written in Latin letters.
  private static final int FIRST_DOUBTFUL = 0x250;

  private static final int FIRST_RIGHT_TO_LEFT = 0x590;

  private final Operators operators;
  private final Pen pen;
  private final Resources resources;
  private final TextState state;
  private final PlainText plain;
  private final char[] code = new char[1];

  ForeignLines(
      Operators operators, Pen pen, Resources resources, TextState state, PlainText plain) {
    this.operators = operators;
    this.pen = pen;
    this.resources = resources;
    this.state = state;
    this.plain = plain;
  }

  /// Sets words letter by letter in the shipped typeface.
  @FunctionalInterface
  interface PlainText {
    void set(String words, TextStyle style, double x, double baseline);
  }

  /// A piece, how it shows itself where its font lays it out, and how wide that is, in points.
  private record Shown(Piece piece, Optional<ShapedText> shaped, double width) {}

  /// Whether a line is one of them.
  boolean concern(Line line) {
    return line.runs().stream().anyMatch(this::isForeign);
  }

  private boolean isForeign(Run run) {
    String text = run.text();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_DOUBTFUL && isForeign(text.codePointAt(i), run.style())) {
        return true;
      }
    }
    return false;
  }

  private boolean isForeign(int character, TextStyle style) {
    return (character >= FIRST_RIGHT_TO_LEFT && isRightToLeft(character))
        || resources.font(style.face()).codeOf(character) == EmbeddedFont.NONE;
  }

  private static boolean isRightToLeft(int character) {
    return switch (Character.getDirectionality(character)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE ->
          true;
      default -> false;
    };
  }

  /// Sets a line.
  ///
  /// @param paragraph the words of the paragraph that it is of, which give the direction
  /// @param x the left end of the line as it was measured
  /// @return where it ends
  double set(Line line, String paragraph, TextBlock.Align align, double x, double baseline) {
    List<Shown> pieces =
        new Pieces(resources)
            .of(line, VisualOrder.base(paragraph)).stream().map(this::shown).toList();
    double width = pieces.stream().mapToDouble(Shown::width).sum();
    double left = x + indent(align, line.width() - width);
    double[] starts = starts(pieces, left);
    for (int i = 0; i < starts.length; i++) {
      set(pieces.get(i), starts[i], baseline);
    }
    return left + width;
  }

  private static double indent(TextBlock.Align align, double empty) {
    return switch (align) {
      case LEFT -> 0;
      case CENTRE -> empty / 2;
      case RIGHT -> empty;
    };
  }

  private Shown shown(Piece piece) {
    double measured = piece.measuredWidth();
    Optional<ShapedText> shaped = piece.source().flatMap(it -> resources.shaped(piece, it));
    double natural = shaped.map(it -> it.width() * piece.style().size()).orElse(measured);
    return new Shown(piece, shaped, Math.min(measured, natural));
  }

  /// Where each piece begins, in the order in which they are read.
  private static double[] starts(List<Shown> pieces, double left) {
    byte[] levels = new byte[pieces.size()];
    Integer[] fromLeft = new Integer[pieces.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) pieces.get(i).piece.level();
      fromLeft[i] = i;
    }
    Bidi.reorderVisually(levels, 0, fromLeft, 0, levels.length);
    double[] starts = new double[levels.length];
    double x = left;
    for (int i : fromLeft) {
      starts[i] = x;
      x += pieces.get(i).width;
    }
    return starts;
  }

  private void set(Shown shown, double x, double baseline) {
    Piece piece = shown.piece;
    if (shown.shaped.isPresent() && piece.source().isPresent()) {
      pen.filling(piece.style().colour());
      operators.name("Span").ascii("<</ActualText ").words(piece.text()).ascii(">> ");
      operators.operator("BDC");
      set(shown, shown.shaped.get(), resources.font(piece.source().get()), x, baseline);
      operators.operator("EMC");
    } else {
      plain.set(piece.text(), piece.style(), x, baseline);
    }
  }

  private void set(Shown shown, ShapedText shaped, EmbeddedFont font, double x, double baseline) {
    double size = shown.piece.style().size();
    double stretch = shaped.width() == 0 ? 1 : shown.width / (shaped.width() * size);
    for (ShapedText.Placed placed : shaped.letters()) {
      code[0] = font.codeOf(placed.letter());
      double left = x + placed.x() * size * stretch;
      state.begin(font, size, stretch, left, baseline + placed.y() * size);
      state.show(code, 1);
    }
  }
}
