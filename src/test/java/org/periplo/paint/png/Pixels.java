package org.periplo.paint.png;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.periplo.drawing.Document;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Progress;
import org.periplo.geometry.Size;
import org.periplo.theme.Colour;

/// Paints, and reads the image back.
final class Pixels {

  private Pixels() {}

  static Document page(Size size, Mark... marks) {
    Drawing drawing = new Drawing(size, List.of(marks));
    return new Document("", "en", "", List.of(Page.of("", drawing)));
  }

  static byte[] png(Document document, double scale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PngPainter(scale).paint(document, out, Progress.UNWATCHED);
    return out.toByteArray();
  }

  static BufferedImage painted(Document document, double scale) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png(document, scale)));
  }

  static Colour at(BufferedImage image, int x, int y) {
    int rgb = image.getRGB(x, y);
    return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
  }
}
