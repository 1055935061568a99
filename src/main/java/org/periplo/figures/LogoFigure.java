package org.periplo.figures;

import java.util.Optional;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.layout.PictureSize;
import org.periplo.model.Picture;
import org.periplo.model.Project;

/// The brand's logo.
public final class LogoFigure {

  private LogoFigure() {}

  /// The logo, as large as it fits, at the top with its right edge at `right`; empty where the
  /// brand has none, or none that can be read.
  public static Optional<PictureMark> of(
      Project project, double right, double width, double height) {
    return project
        .brand()
        .logo()
        .flatMap(project::picture)
        .flatMap(
            it -> PictureSize.of(it).map(size -> placed(project, it, size, right, width, height)));
  }

  private static PictureMark placed(
      Project project, Picture logo, Size size, double right, double width, double height) {
    double scale = Math.min(width / size.width(), height / size.height());
    double fitted = size.width() * scale;
    String name =
        logo.description().isBlank() ? project.brand().organisation() : logo.description();
    return new PictureMark(
        Tag.of(Role.FIGURE, name), new Box(right - fitted, 0, fitted, size.height() * scale), logo);
  }
}
