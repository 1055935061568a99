package org.periplo.ui.recovery;

import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.periplo.geometry.Size;
import org.periplo.model.Project;
import org.periplo.theme.Theme;
import org.periplo.ui.start.Previews;

/// Paints projects small, in the look of the window.
public record Pictures(Previews previews, Theme theme) {

  /// Has a project painted, and hands the picture over before long.
  ///
  /// @param size in pixels
  void paint(Project project, Size size, Consumer<Image> told) {
    previews.paint(project, theme, size, told);
  }
}
