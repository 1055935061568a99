package org.periplo.ui.present;

import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Transform;
import javafx.stage.Window;
import javafx.util.Duration;

/// What was seen last, which gives way softly to what is seen now.
///
/// It does not show where the system asks for less motion.
final class Curtain extends ImageView {

  private static final Duration TIME = Duration.millis(220);

  private final FadeTransition fading = new FadeTransition(TIME, this);

  Curtain() {
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
    fading.setFromValue(1);
    fading.setToValue(0);
    fading.setOnFinished(_ -> drop());
  }

  /// Keeps how something looks, and fades it out.
  void fadeFrom(Node scene) {
    drop();
    boolean seen = scene.getScene() != null && !scene.getLayoutBounds().isEmpty();
    if (seen && !Platform.getPreferences().isReducedMotion()) {
      take(scene, scene.getScene().getWindow());
      setVisible(true);
      fading.playFromStart();
    }
  }

  private void take(Node scene, Window window) {
    SnapshotParameters sharp = new SnapshotParameters();
    sharp.setTransform(Transform.scale(window.getOutputScaleX(), window.getOutputScaleY()));
    setFitWidth(scene.getLayoutBounds().getWidth());
    setFitHeight(scene.getLayoutBounds().getHeight());
    setImage(scene.snapshot(sharp, null));
  }

  private void drop() {
    fading.stop();
    setVisible(false);
    setImage(null);
  }
}
