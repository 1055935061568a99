package org.periplo.ui.canvas;

import java.util.Optional;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// How a pixel of a window lies on the pixels of the screen.
enum Pixel {
  /// One is the other.
  WHOLE,
  /// The screen has finer ones, or it is not known.
  OTHER;

  /// That of the window that shows a scene, if any does.
  static Pixel of(@Nullable Scene scene) {
    return Optional.ofNullable(scene)
        .map(Scene::getWindow)
        .filter(it -> it.getOutputScaleX() == 1 && it.getOutputScaleY() == 1)
        .map(_ -> WHOLE)
        .orElse(OTHER);
  }
}
