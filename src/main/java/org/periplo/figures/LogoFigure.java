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

  /// The logo as large as it fits, at the top with its right edge at `edge`; empty where the brand
  /// has none, or none that can be read.
  public static Optional<PictureMark> of(Project project, double edge, Size most) {
    return project
        .brand()
        .logo()
        .flatMap(project::picture)
        .flatMap(it -> PictureSize.of(it).map(size -> placed(project, it, size, edge, most)));
  }

  private static PictureMark placed(
      Project project, Picture logo, Size size, double edge, Size most) {
    double scale = most.scaleOf(size);
    double width = size.width() * scale;
    String name =
        logo.description().isBlank() ? project.brand().organisation() : logo.description();
    return new PictureMark(
        Tag.of(Role.FIGURE, name), new Box(edge - width, 0, width, size.height() * scale), logo);
  }
}
