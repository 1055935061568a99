package org.periplo.paint.pdf;

/// What the text of one page is set in, and where it has come to; says nothing twice that the
/// page's state holds already.
final class TextState {

  private final Operators operators;
  private String font = "";
  private double size;

  TextState(Operators operators) {
    this.operators = operators;
  }

  /// Moves to the left end of a baseline.
  void begin(EmbeddedFont embedded, double wanted, double x, double baseline) {
    begin(embedded, wanted, 1, x, baseline);
  }

  /// Moves to the left end of a baseline, for letters that are made wider or narrower.
  void begin(EmbeddedFont embedded, double wanted, double stretch, double x, double baseline) {
    if (!embedded.name().equals(font) || wanted != size) {
      font = embedded.name();
      size = wanted;
      operators.name(font).number(size).operator("Tf");
    }
    operators.number(stretch).ascii("0 0 1 ").point(x, baseline).operator("Tm");
  }

  /// Shows the letters of the first `count` codes.
  void show(char[] codes, int count) {
    if (count > 0) {
      operators.codes(codes, count).operator(" Tj");
    }
  }

  /// The page's state no longer holds the font.
  void forgetFont() {
    font = "";
  }
}
