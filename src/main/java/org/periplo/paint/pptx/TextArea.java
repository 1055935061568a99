package org.periplo.paint.pptx;

import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;

/// Where text may stand in a shape.
///
/// @param insets from the shape's own text area, in points
/// @param anchor where it stands in the height: `t` or `ctr`
/// @param fit what gives way when somebody writes more: the name of an element
record TextArea(Insets insets, String anchor, String fit) {

  /// The text of a free text box, which grows with it.
  static final TextArea FREE = new TextArea(Insets.NONE, "t", "a:spAutoFit");

  private static final String SHRINK = "a:normAutofit";

  /// What is left free below, as a share of what would be: text layouts differ by a hair.
  private static final double SPARE = 0.5;

  /// Text from the top of `area`, which gets smaller when there is too much of it.
  ///
  /// @param own the shape's own text area
  static TextArea fromTop(Box own, Box area) {
    double below = Math.max(0, (own.bottom() - area.bottom()) * SPARE);
    return new TextArea(insets(own, area, area.y() - own.y(), below), "t", SHRINK);
  }

  /// Text whose middle is that of `area`, which gets smaller when there is too much of it.
  ///
  /// @param own the shape's own text area
  static TextArea inTheMiddle(Box own, Box area) {
    double offset = 2 * (area.centre().y() - own.centre().y());
    double free = Math.max(0, (own.height() - area.height()) * SPARE);
    double above = Math.clamp(offset, 0, free);
    double below = Math.clamp(-offset, 0, free);
    return new TextArea(insets(own, area, above, below), "ctr", SHRINK);
  }

  /// Writes it as what is said of a shape's text as a whole.
  void writeTo(XmlWriter xml) {
    xml.open("a:bodyPr")
        .with("wrap", "square")
        .with("lIns", Emu.of(insets.left()))
        .with("tIns", Emu.of(insets.top()))
        .with("rIns", Emu.of(insets.right()))
        .with("bIns", Emu.of(insets.bottom()))
        .with("anchor", anchor)
        .empty(fit)
        .close();
  }

  private static Insets insets(Box own, Box area, double above, double below) {
    return new Insets(above, own.right() - area.right(), below, area.x() - own.x());
  }
}
