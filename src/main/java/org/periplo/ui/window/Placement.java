package org.periplo.ui.window;

import javafx.stage.Screen;
import javafx.stage.Stage;
import org.periplo.ui.window.Preferences.Bounds;

/// Where a window is on the screen.
record Placement(Stage stage) {

  Bounds bounds() {
    return new Bounds(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }

  /// Puts the window where it was, if there is still a screen there.
  void restore(Bounds bounds) {
    boolean seen =
        !Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height())
            .isEmpty();
    if (seen) {
      stage.setX(bounds.x());
      stage.setY(bounds.y());
      stage.setWidth(bounds.width());
      stage.setHeight(bounds.height());
      stage.setMaximized(bounds.maximised());
    }
  }
}
