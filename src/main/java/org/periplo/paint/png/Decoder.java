package org.periplo.paint.png;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.periplo.geometry.Size;
import org.periplo.model.Bytes;

/// Decodes pictures no larger than they are shown, however large they are.
final class Decoder {

  /// How many times as large as it is shown a picture may be decoded, to be scaled down smoothly.
  private static final double SPARE = 4;

  private Decoder() {}

  /// The picture in `content`, less than twice as large as it is shown wherever it was larger;
  /// empty if it cannot be decoded.
  ///
  /// @param shown how large it is shown, in pixels
  static Optional<BufferedImage> decode(Bytes content, Size shown) {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(content.toArray()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      return readers.hasNext()
          ? Optional.of(halved(read(readers.next(), stream, shown), shown))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // the readers throw either for broken content
    }
  }

  private static BufferedImage read(ImageReader reader, ImageInputStream stream, Size shown)
      throws IOException {
    try {
      reader.setInput(stream, true, true);
      ImageReadParam some = reader.getDefaultReadParam();
      some.setSourceSubsampling(
          step(reader.getWidth(0), shown.width()), step(reader.getHeight(0), shown.height()), 0, 0);
      return reader.read(0, some);
    } finally {
      reader.dispose();
    }
  }

  private static int step(int pixels, double shown) {
    return Math.max(1, (int) (pixels / (SPARE * Math.max(1, shown))));
  }

  private static BufferedImage halved(BufferedImage image, Size shown) {
    BufferedImage smaller = image;
    while (smaller.getWidth() >= 2 * Math.max(1, shown.width())
        && smaller.getHeight() >= 2 * Math.max(1, shown.height())) {
      smaller = half(smaller);
    }
    return smaller;
  }

  private static BufferedImage half(BufferedImage image) {
    int width = image.getWidth() / 2;
    int height = image.getHeight() / 2;
    BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = half.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return half;
  }
}
