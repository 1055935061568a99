package org.periplo.figures;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.TextStyle;

/// A sign and what it means.
///
/// @param marks from the origin on
record LegendEntry(List<Mark> marks, double width) {

  private static final double GAP = 6;

  LegendEntry {
    marks = List.copyOf(marks);
  }

  /// Words behind a sign, in the middle of the line; smaller where they would be too wide.
  ///
  /// @param signWidth what the sign takes
  /// @param most of the entry's width
  static LegendEntry of(
      List<Mark> sign, double signWidth, String words, TextStyle style, double line, double most) {
    double left = sign.isEmpty() ? 0 : signWidth + GAP;
    double wanted = Typesetter.set(words, style, Double.MAX_VALUE).usedWidth();
    TextStyle fitting = style.times(Math.min(1, (most - left) / wanted));
    TextBlock text = Typesetter.set(words, fitting, Double.MAX_VALUE);
    TextBlock set = Typesetter.set(words, fitting, text.usedWidth() + 0.01);
    List<Mark> marks = new ArrayList<>(sign);
    marks.add(TextMark.at(Tag.of(Role.NOTE, ""), left, (line - set.height()) / 2, set));
    return new LegendEntry(marks, left + set.width());
  }
}
