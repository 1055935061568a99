package org.periplo.paint.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.periplo.model.Bytes;

/// Whether pictures can be shown: PowerPoint offers to repair a deck that holds one that cannot.
final class PictureCheck {

  /// Of each row and column, so many pixels are enough to have read it all.
  private static final int SAMPLES = 16;

  private PictureCheck() {}

  /// Whether a picture can be decoded to its end.
  static boolean isDecodable(Bytes content) {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(content.toArray()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      return readers.hasNext() && isDecodable(readers.next(), stream);
    } catch (IOException | RuntimeException e) {
      return false; // the readers throw either for broken content
    }
  }

  private static boolean isDecodable(ImageReader reader, ImageInputStream stream)
      throws IOException {
    try {
      reader.setInput(stream, true, true);
      ImageReadParam few = reader.getDefaultReadParam();
      few.setSourceSubsampling(step(reader.getWidth(0)), step(reader.getHeight(0)), 0, 0);
      return reader.read(0, few).getWidth() > 0;
    } finally {
      reader.dispose();
    }
  }

  private static int step(int pixels) {
    return Math.max(1, pixels / SAMPLES);
  }
}
