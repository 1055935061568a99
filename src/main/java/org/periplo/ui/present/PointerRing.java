package org.periplo.ui.present;

import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/// A soft ring that goes with the pointer, so that a room sees where it is.
final class PointerRing extends Pane {

  private static final double RADIUS = 34;

  private final Circle ring = new Circle(RADIUS);

  PointerRing() {
    ring.getStyleClass().add("pointer-ring");
    ring.setManaged(false);
    getChildren().add(ring);
    setMouseTransparent(true);
    setVisible(false);
  }

  /// Goes where the pointer is.
  void follow(MouseEvent event) {
    ring.relocate(
        event.getX() - ring.getLayoutBounds().getWidth() / 2,
        event.getY() - ring.getLayoutBounds().getHeight() / 2);
  }
}
