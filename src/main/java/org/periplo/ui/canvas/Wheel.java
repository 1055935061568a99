package org.periplo.ui.canvas;

import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.periplo.geometry.Point;

/// Wheel and trackpad: they move what is seen, or zoom it to the pointer.
///
/// A map stands on whole pixels; what a slow finger moves beyond them is kept for the next event.
final class Wheel {

  private static final double ZOOM_A_PIXEL = 0.004;

  private final Lens lens;
  private double restX;
  private double restY;

  private Wheel(Lens lens) {
    this.lens = lens;
  }

  /// Moves `lens` by what turns and pinches on `node`.
  static void of(Node node, Lens lens) {
    Wheel wheel = new Wheel(lens);
    node.addEventHandler(ScrollEvent.SCROLL_STARTED, _ -> wheel.forget());
    node.addEventHandler(ScrollEvent.SCROLL, wheel::turned);
    node.addEventHandler(ZoomEvent.ZOOM, wheel::pinched);
  }

  private void forget() {
    restX = 0;
    restY = 0;
  }

  private void turned(ScrollEvent event) {
    if (!event.isShortcutDown()) {
      scroll(event);
    } else if (!event.isInertia()) { // a map that runs on after a key was pressed is not zoomed
      lens.zoomBy(Math.exp(event.getDeltaY() * ZOOM_A_PIXEL), pointer(event.getX(), event.getY()));
    }
    event.consume();
  }

  private void scroll(ScrollEvent event) {
    boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
    restX += sideways ? event.getDeltaY() : event.getDeltaX();
    restY += sideways ? 0 : event.getDeltaY();
    double dx = Math.rint(restX);
    double dy = Math.rint(restY);
    restX -= dx;
    restY -= dy;
    lens.move(dx, dy);
  }

  private void pinched(ZoomEvent event) {
    lens.zoomBy(event.getZoomFactor(), pointer(event.getX(), event.getY()));
    event.consume();
  }

  private static Point pointer(double x, double y) {
    return new Point(x, y);
  }
}
