package org.periplo.ui.present;

import java.util.List;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.theme.Theme;
import org.periplo.ui.canvas.MapPlace;

/// How large one stage is shown so that it fills a screen and can be read from the back of a room.
///
/// Words are as large as on a slide; its steps get as wide as the screen allows.
///
/// @param air left of the lane labels, in pixels: the first stage has some, the others are scrolled
/// @param zoom pixels a point
/// @param theme the look, with columns of that width
record StageFrame(Size screen, double air, double zoom, Theme theme) {

  /// So many points of height fill a screen: card texts then are a fortieth of it.
  private static final double READABLE_HEIGHT = 440;

  /// As long as all lanes have to be seen at once, words can be smaller.
  private static final double CROWDED_HEIGHT = 760;

  private static final double MOST_ZOOM = 4;
  private static final double MOST_STRETCH = 3.2;
  static final double AIR = 16;
  private static final double AIR_BELOW = 28;

  /// The frame of a stage.
  ///
  /// @param air left of the lane labels, in pixels
  /// @param height of all that has to be seen at once, in points; 0 if lanes are followed
  static StageFrame of(Stage stage, Theme theme, Size screen, double air, double height) {
    double columns = stage.steps().stream().mapToDouble(Step::width).sum();
    double natural = theme.labelWidth() + columns * theme.stepWidth();
    double readable = screen.height() / READABLE_HEIGHT;
    double together =
        height > 0
            ? Math.max(
                (screen.height() - AIR - AIR_BELOW) / height, screen.height() / CROWDED_HEIGHT)
            : readable;
    double widest = (screen.width() - air) / natural;
    double zoom = Math.min(Math.min(readable, together), Math.min(widest, MOST_ZOOM));
    double free = (screen.width() - air) / zoom - theme.labelWidth();
    double step = Math.clamp(free / columns, theme.stepWidth(), MOST_STRETCH * theme.stepWidth());
    return new StageFrame(screen, air, zoom, theme.withWidths(step, theme.labelWidth()));
  }

  /// Where to look at the laid-out map, so that the latest lane is seen, and above it as many as
  /// there is room for, each of them whole.
  ///
  /// @param stage the stage's head
  /// @param heads how high the heads of stages and steps are, in points
  /// @param lanes those that can be seen, the latest last; none if no lane is to be followed
  MapPlace place(Box stage, double heads, List<Box> lanes) {
    double left = stage.x() - theme.labelWidth() - air / zoom;
    double top = lanes.isEmpty() ? -AIR / zoom : scrolled(heads, lanes);
    return new MapPlace(
        zoom, new Point(left + screen.width() / zoom / 2, top + screen.height() / zoom / 2));
  }

  /// What of the map lies above the screen, in points; less than none for some air.
  private double scrolled(double heads, List<Box> lanes) {
    double least = lanes.getLast().bottom() + AIR_BELOW / zoom - screen.height() / zoom;
    double top =
        lanes.stream()
            .mapToDouble(it -> it.y() - heads)
            .filter(it -> it >= least)
            .min()
            .orElse(lanes.getLast().y() - heads);
    return top > 0 ? top : Math.max(-AIR / zoom, least);
  }

  /// Where to look at the whole of a map: as large as it can be seen at once.
  static MapPlace whole(Size map, Size screen) {
    double fit =
        Math.min(
            (screen.width() - 2 * AIR) / map.width(), (screen.height() - 2 * AIR) / map.height());
    return new MapPlace(Math.min(fit, MOST_ZOOM), new Point(map.width() / 2, map.height() / 2));
  }
}
