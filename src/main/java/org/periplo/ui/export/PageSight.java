package org.periplo.ui.export;

import org.periplo.drawing.Placing;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;

/// How much of a page is seen in a window, and how near: all in pixels of the window, but for the
/// page.
///
/// @param page its size, in points
/// @param isWhole whether all of it is seen, however large the window is
record PageSight(Size window, Size page, Placing placing, boolean isWhole) {

  static final double MARGIN = 16;
  static final double NEAREST = 8;

  /// All of a page.
  static PageSight whole(Size window, Size page) {
    Box room = Box.of(window).inside(Insets.of(MARGIN, MARGIN));
    Placing placing = Placing.within(room, page, NEAREST);
    return new PageSight(window, page, placing, true).settled();
  }

  /// The same, of another page or in another window.
  PageSight in(Size otherWindow, Size otherPage) {
    return isWhole
        ? whole(otherWindow, otherPage)
        : new PageSight(otherWindow, otherPage, placing, false).settled();
  }

  /// The page moved by hand.
  PageSight moved(double dx, double dy) {
    Placing moved = new Placing(placing.scale(), placing.dx() + dx, placing.dy() + dy);
    return new PageSight(window, page, moved, isWhole).settled();
  }

  /// The page so many times as large, with the same point of it at a place; never smaller than
  /// whole.
  PageSight zoomed(double times, Point at) {
    PageSight whole = whole(window, page);
    double scale = Math.clamp(placing.scale() * times, whole.placing.scale(), NEAREST);
    double factor = scale / placing.scale();
    Placing zoomed =
        new Placing(
            scale,
            at.x() - (at.x() - placing.dx()) * factor,
            at.y() - (at.y() - placing.dy()) * factor);
    return scale <= whole.placing.scale()
        ? whole
        : new PageSight(window, page, zoomed, false).settled();
  }

  /// Nowhere a gap between page and window that is wider than the margin, unless all of it is seen.
  private PageSight settled() {
    double scale = placing.scale();
    double dx = within(placing.dx(), page.width() * scale, window.width());
    double dy = within(placing.dy(), page.height() * scale, window.height());
    return new PageSight(window, page, new Placing(scale, dx, dy), isWhole);
  }

  private static double within(double start, double length, double room) {
    double spare = room - length;
    return spare >= 2 * MARGIN ? spare / 2 : Math.clamp(start, spare - MARGIN, MARGIN);
  }
}
