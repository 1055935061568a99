package org.periplo.ui.canvas;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Drift;
import org.periplo.gesture.Layer;

/// Scrolls the map as long as something is dragged to the edge of what is seen: the nearer to the
/// edge, the faster.
final class EdgeScroll extends AnimationTimer {

  private static final double MARGIN = 36;
  private static final double FASTEST = 18;

  private final Supplier<Viewport> viewport;
  private final BiConsumer<Double, Double> scroll;
  private Optional<Point> pointer = Optional.empty();

  /// @param scroll moves the map, in pixels right and down
  EdgeScroll(Supplier<Viewport> viewport, BiConsumer<Double, Double> scroll) {
    this.viewport = viewport;
    this.scroll = scroll;
  }

  /// Something is dragged, and the pointer is here.
  void draggedTo(Point pixel) {
    if (pointer.isEmpty()) {
      start();
    }
    pointer = Optional.of(pixel);
  }

  /// Nothing is dragged any more.
  void ended() {
    pointer = Optional.empty();
    stop();
  }

  @Override
  public void handle(long now) {
    pointer.ifPresent(
        it -> {
          Point speed = speed(it, viewport.get().area(Layer.BODY));
          if (speed.x() != 0 || speed.y() != 0) {
            scroll.accept(speed.x(), speed.y());
          }
        });
  }

  /// What is left of a way where only some ways are open.
  static Point along(Drift drift, double dx, double dy) {
    return switch (drift) {
      case NOWHERE -> new Point(0, 0);
      case SIDEWAYS -> new Point(dx, 0);
      case UP_AND_DOWN -> new Point(0, dy);
      case ANYWHERE -> new Point(dx, dy);
    };
  }

  /// How far the map moves in one frame, in pixels.
  static Point speed(Point pointer, Box area) {
    return new Point(
        speed(pointer.x(), area.x(), area.right()), speed(pointer.y(), area.y(), area.bottom()));
  }

  private static double speed(double at, double first, double last) {
    double before = Math.clamp((first + MARGIN - at) / MARGIN, 0, 1);
    double beyond = Math.clamp((at - last + MARGIN) / MARGIN, 0, 1);
    return Math.rint(FASTEST * (before - beyond));
  }
}
