package org.periplo.figures;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedLane;
import org.periplo.layout.PlacedStage;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// The hairlines that part stages and lanes.
final class GridFigure {

  private GridFigure() {}

  static List<Mark> of(MapLayout layout, Palette palette, Ruling ruling) {
    Stroke hairline = Stroke.of(palette.hairline(), Theme.HAIRLINE);
    double width = layout.size().width();
    double top = layout.corner().bottom();
    double bottom = layout.size().height();
    List<Mark> lines = new ArrayList<>();
    lines.add(line(new Point(0, top), new Point(width, top), hairline));
    for (PlacedLane lane : layout.lanes()) {
      double y = lane.box().bottom();
      if (lane.lineBelow().isEmpty()) {
        lines.add(line(new Point(0, y), new Point(width, y), hairline));
      }
    }
    for (PlacedStage stage : layout.stages()) {
      double x = stage.box().x();
      double from = stage.index() == 0 ? top : stage.box().bottom();
      lines.add(line(new Point(x, from), new Point(x, bottom), hairline));
    }
    if (ruling == Ruling.STEPS) {
      layout.steps().stream().map(it -> step(it.column(), palette)).forEach(lines::add);
    }
    return lines;
  }

  private static Mark step(Box column, Palette palette) {
    Point top = new Point(column.x(), column.y());
    Point bottom = new Point(column.x(), column.bottom());
    return line(top, bottom, Stroke.dashed(palette.hairline(), Theme.HAIRLINE));
  }

  private static Mark line(Point from, Point to, Stroke stroke) {
    return PathMark.stroked(Tag.DECORATION, Path.line(List.of(from, to)), stroke);
  }
}
