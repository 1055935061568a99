package org.periplo.build;

import static java.awt.RenderingHints.KEY_ANTIALIASING;
import static java.awt.RenderingHints.KEY_STROKE_CONTROL;
import static java.awt.RenderingHints.VALUE_ANTIALIAS_ON;
import static java.awt.RenderingHints.VALUE_STROKE_PURE;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;

/// Paints the program's icon in every size that a desktop asks for, from its one drawing.
///
/// Run as a program (`mvn -q validate exec:exec@icons`) it writes the files beside the drawing.
final class IconPainting {
  /// The sides of the square pictures, in pixels.
  static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

  private static final Path FOLDER = Path.of("icons");

  private IconPainting() {}

  /// Writes the pictures.
  public static void main(String[] arguments) throws IOException {
    for (int size : SIZES) {
      ImageIO.write(painted(size), "png", file(size).toFile());
    }
  }

  /// The file that holds the picture of a size.
  static Path file(int size) {
    return FOLDER.resolve("periplo-" + size + ".png");
  }

  /// The icon in a size, in pixels.
  static BufferedImage painted(int size) throws IOException {
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(KEY_ANTIALIASING, VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(KEY_STROKE_CONTROL, VALUE_STROKE_PURE);
    drawing().render(null, graphics, new ViewBox(size, size));
    graphics.dispose();
    return picture;
  }

  private static SVGDocument drawing() throws IOException {
    var drawing = FOLDER.resolve("periplo.svg").toUri().toURL();
    return Objects.requireNonNull(new SVGLoader().load(drawing), "the drawing is not SVG");
  }
}
