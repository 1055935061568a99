package org.periplo.ui.window;

import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// An edge of the window that is made wider or narrower by dragging its border.
final class Edge extends BorderPane {

  private static final double LEAST = 200;
  private static final double MOST = 520;

  private final HorizontalDirection border;
  private final DoubleProperty width;

  /// @param border on which side the border is that is dragged
  /// @param width its width, in pixels, which dragging changes
  /// @param shown whether it is seen
  Edge(
      Node content,
      HorizontalDirection border,
      DoubleProperty width,
      ObservableBooleanValue shown) {
    this.border = border;
    this.width = width;
    Region grip = new Region();
    grip.getStyleClass().add("grip");
    grip.setCursor(Cursor.H_RESIZE);
    grip.setOnMouseDragged(this::dragged);
    setCenter(content);
    if (border == HorizontalDirection.RIGHT) {
      setRight(grip);
    } else {
      setLeft(grip);
    }
    setMinWidth(USE_PREF_SIZE);
    setMaxWidth(USE_PREF_SIZE);
    prefWidthProperty().bind(width);
    visibleProperty().bind(shown);
    managedProperty().bind(shown);
  }

  private void dragged(MouseEvent event) {
    double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    double wanted = border == HorizontalDirection.RIGHT ? x : getWidth() - x;
    width.set(Math.clamp(wanted, LEAST, MOST));
    event.consume();
  }
}
