package org.periplo.figures;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Placing;
import org.periplo.layout.MapWords;
import org.periplo.model.JourneyMap;
import org.periplo.theme.Theme;

/// What the signs on a map mean, in as many lines as they need: only those that the map uses.
///
/// @param marks from the origin on; none for a map without signs
/// @param height of the lines together, in points
public record LegendFigure(List<Mark> marks, double height) {

  private static final double LINE = 14;
  private static final double LINE_GAP = 4;
  private static final double ENTRY_GAP = 20;

  public LegendFigure {
    marks = List.copyOf(marks);
  }

  /// The legend of a map, in lines of a width in points.
  public static LegendFigure of(JourneyMap map, MapWords words, Theme theme, double width) {
    List<Mark> marks = new ArrayList<>();
    double x = 0;
    double y = 0;
    for (LegendEntry entry : new LegendEntries(map, words, theme, LINE, width).all()) {
      if (x > 0 && x + entry.width() > width) {
        x = 0;
        y += LINE + LINE_GAP;
      }
      marks.addAll(new Placing(1, x, y).of(entry.marks()));
      x += entry.width() + ENTRY_GAP;
    }
    return new LegendFigure(marks, marks.isEmpty() ? 0 : y + LINE);
  }
}
