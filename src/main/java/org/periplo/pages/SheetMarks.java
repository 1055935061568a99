package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.theme.Palette;

/// The lines around the part of a poster on a sheet: where to cut, and where it goes.
final class SheetMarks {

  private static final double GAP = 2;
  private static final double LENGTH = 9;
  private static final double WIDTH = 0.5;
  private static final double MOST_CELL = 9;
  private static final double MOST_PLAN_WIDTH = 110;

  private SheetMarks() {}

  /// Marks at the ends of the lines along which a sheet's part is cut out.
  static List<Mark> crop(PosterSheet sheet, Palette palette) {
    Box part = sheet.part();
    Box window = sheet.window();
    List<Mark> marks = new ArrayList<>();
    for (double x : List.of(part.x(), part.right())) {
      marks.add(line(x, window.y() - GAP, x, window.y() - GAP - LENGTH, palette));
      marks.add(line(x, window.bottom() + GAP, x, window.bottom() + GAP + LENGTH, palette));
    }
    for (double y : List.of(part.y(), part.bottom())) {
      marks.add(line(window.x() - GAP, y, window.x() - GAP - LENGTH, y, palette));
      marks.add(line(window.right() + GAP, y, window.right() + GAP + LENGTH, y, palette));
    }
    return marks;
  }

  private static Mark line(double x1, double y1, double x2, double y2, Palette palette) {
    Path path = Path.line(List.of(new Point(x1, y1), new Point(x2, y2)));
    return PathMark.stroked(Tag.DECORATION, path, Stroke.of(palette.ink(), WIDTH));
  }

  /// Where the small plan of all sheets is.
  static Box planBox(PosterSheet sheet) {
    TiledPoster poster = sheet.poster();
    double cell =
        Math.min(
            MOST_CELL,
            Math.min(MOST_PLAN_WIDTH / poster.columns(), SheetPaper.FOOT / poster.rows()));
    double width = cell * poster.columns();
    double right = sheet.paper().size().width() - SheetPaper.WHITE;
    double bottom = sheet.paper().size().height() - SheetPaper.WHITE;
    double height = cell * poster.rows();
    return new Box(right - width, bottom - SheetPaper.FOOT, width, height);
  }

  /// All sheets in small, this one filled.
  static List<Mark> plan(PosterSheet sheet, Palette palette) {
    Box plan = planBox(sheet);
    TiledPoster poster = sheet.poster();
    double cell = plan.width() / poster.columns();
    Stroke stroke = Stroke.of(palette.quiet(), WIDTH);
    List<Mark> marks = new ArrayList<>();
    Box own = new Box(plan.x() + sheet.column() * cell, plan.y() + sheet.row() * cell, cell, cell);
    marks.add(BoxMark.filled(Tag.DECORATION, own, palette.quiet()));
    for (int i = 0; i <= poster.columns(); i++) {
      double x = plan.x() + i * cell;
      Path line = Path.line(List.of(new Point(x, plan.y()), new Point(x, plan.bottom())));
      marks.add(PathMark.stroked(Tag.DECORATION, line, stroke));
    }
    for (int i = 0; i <= poster.rows(); i++) {
      double y = plan.y() + i * cell;
      Path line = Path.line(List.of(new Point(plan.x(), y), new Point(plan.right(), y)));
      marks.add(PathMark.stroked(Tag.DECORATION, line, stroke));
    }
    return marks;
  }
}
