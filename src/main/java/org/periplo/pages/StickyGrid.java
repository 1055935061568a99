package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.model.Paper;
import org.periplo.theme.Palette;

/// A sheet of square notes, edge to edge in the middle of the paper.
///
/// @param paper in points
/// @param side of a note, in points
record StickyGrid(Size paper, double side) {

  private static final double WHITE = 18;
  private static final double BEYOND = 10;
  private static final double LINE = 0.5;

  /// The paper turned so that it has the more notes.
  static StickyGrid on(Paper paper, double side) {
    StickyGrid landscape = new StickyGrid(PaperSize.landscape(paper), side);
    StickyGrid portrait = new StickyGrid(PaperSize.portrait(paper), side);
    return portrait.count() > landscape.count() ? portrait : landscape;
  }

  int columns() {
    return (int) ((paper.width() - 2 * WHITE) / side);
  }

  int rows() {
    return (int) ((paper.height() - 2 * WHITE) / side);
  }

  int count() {
    return columns() * rows();
  }

  /// All notes together.
  Box box() {
    return Box.around(Box.of(paper).centre(), columns() * side, rows() * side);
  }

  /// The note at an index, counted from 0 row by row.
  Box note(int index) {
    int row = index / columns();
    int column = index % columns();
    return new Box(box().x() + column * side, box().y() + row * side, side, side);
  }

  /// Lines to cut along, a little longer than the notes.
  List<Mark> lines(Palette palette) {
    Box box = box();
    List<Mark> lines = new ArrayList<>();
    for (int i = 0; i <= columns(); i++) {
      double x = box.x() + i * side;
      lines.add(line(x, box.y() - BEYOND, x, box.bottom() + BEYOND, palette));
    }
    for (int i = 0; i <= rows(); i++) {
      double y = box.y() + i * side;
      lines.add(line(box.x() - BEYOND, y, box.right() + BEYOND, y, palette));
    }
    return lines;
  }

  private static Mark line(double x1, double y1, double x2, double y2, Palette palette) {
    Path path = Path.line(List.of(new Point(x1, y1), new Point(x2, y2)));
    return PathMark.stroked(Tag.DECORATION, path, Stroke.dashed(palette.quiet(), LINE));
  }
}
