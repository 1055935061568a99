package org.periplo.pictures;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// How a picture has to be turned to stand upright.
///
/// The orientations of Exif (CIPA DC-008, 4.6.4, tag 0x0112), in their order from 1.
enum Turn {
  NONE(1, 0, 0, 1),
  MIRROR(-1, 0, 0, 1),
  HALF(-1, 0, 0, -1),
  HALF_MIRROR(1, 0, 0, -1),
  RIGHT_MIRROR(0, 1, 1, 0),
  RIGHT(0, 1, -1, 0),
  LEFT_MIRROR(0, -1, -1, 0),
  LEFT(0, -1, 1, 0);

  private final int xToX;
  private final int xToY;
  private final int yToX;
  private final int yToY;

  Turn(int xToX, int xToY, int yToX, int yToY) {
    this.xToX = xToX;
    this.xToY = xToY;
    this.yToX = yToX;
    this.yToY = yToY;
  }

  /// What a file says of how its camera was held; upright if it says nothing.
  static Turn of(byte[] file) {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(stream, JPEG.APP1, "Exif");
      return exif.isEmpty() ? NONE : of(exif.getFirst());
    } catch (IOException | RuntimeException e) {
      return NONE; // no JPEG, or none with a word about it
    }
  }

  private static Turn of(JPEGSegment exif) throws IOException {
    try (InputStream bytes = exif.data()) {
      bytes.skipNBytes(1); // the padding after the segment's name
      try (ImageInputStream stream = new MemoryCacheImageInputStream(bytes)) {
        Entry entry = new TIFFReader().read(stream).getEntryById(TIFF.TAG_ORIENTATION);
        int orientation =
            entry != null && entry.getValue() instanceof Number it ? it.intValue() : 1;
        return orientation >= 1 && orientation <= values().length
            ? values()[orientation - 1]
            : NONE;
      }
    }
  }

  /// Whether width and height change places.
  boolean isSideways() {
    return xToX == 0;
  }

  /// The turn of a picture, which is left with its top left corner where it was.
  AffineTransform of(double width, double height) {
    double left = Math.min(0, xToX * width) + Math.min(0, yToX * height);
    double top = Math.min(0, xToY * width) + Math.min(0, yToY * height);
    return new AffineTransform(xToX, xToY, yToX, yToY, -left, -top);
  }
}
