package org.periplo.ui.canvas;

import java.util.stream.Stream;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.transform.Transform;
import org.periplo.drawing.Placing;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.layout.Arrangement;
import org.periplo.layout.MapLayout;
import org.periplo.model.Project;
import org.periplo.theme.Theme;

/// The first map of a project as a small picture: as wide as it fits, from its upper left corner.
public final class MapPicture {

  private static final double LEAST_SCALE = 0.14;
  private static final double LARGEST_SCALE = 0.36;
  private static final double MARGIN = 10;

  /// Pixels of the picture for one of the window, for screens of double density.
  private static final double DENSITY = 2;

  private final MapSheets sheets;

  private MapPicture(MapSheets sheets) {
    this.sheets = sheets;
  }

  /// The picture, laid out but not painted; on any thread.
  public static MapPicture of(Project project, Theme theme) {
    MapLayout layout = Arrangement.of(project, project.maps().getFirst(), theme);
    return new MapPicture(MapSheets.of(layout, theme.palette()));
  }

  /// Paints it; on the toolkit's thread.
  ///
  /// @param width in pixels of the window, as is `height`
  public Image painted(double width, double height) {
    Canvas canvas = new Canvas(width, height);
    GraphicsContext context = canvas.getGraphicsContext2D();
    context.setFill(Paints.of(sheets.palette().surface()));
    context.fillRect(0, 0, width, height);
    paint(context, new Size(width, height));
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(DENSITY, DENSITY));
    return canvas.snapshot(parameters, null);
  }

  private void paint(GraphicsContext context, Size size) {
    CanvasPainter painter = new CanvasPainter(context, new ScreenFonts(), new Pictures());
    double fitting = (size.width() - 2 * MARGIN) / sheets.layout().size().width();
    double scale = Math.clamp(fitting, LEAST_SCALE, LARGEST_SCALE);
    Box visible = new Box(0, 0, size.width() / scale, size.height() / scale);
    Placing placing = new Placing(scale, MARGIN, MARGIN);
    Stream.of(sheets.ground(), sheets.labels(), sheets.heads(), sheets.body())
        .forEach(it -> painter.paint(it, placing, visible));
  }
}
