package org.periplo.layout;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.periplo.geometry.Size;
import org.periplo.model.Picture;

/// Reads how large a picture is from its first bytes, without decoding it.
///
/// Whatever shows a picture asks here first: what is not of the format that it claims, or would
/// take more memory to decode than any picture needs, has no size and is shown nowhere.
///
/// PNG: the IHDR chunk (W3C PNG, 11.2.1). JPEG: the first start-of-frame segment (ITU-T T.81,
/// B.2.2).
public final class PictureSize {

  /// The most pixels that a picture may have, in millions: a page of A4 at 600 to the inch.
  public static final int MOST_MEGAPIXELS = 40;

  private static final long MEGA = 1_000_000;
  private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int JPEG_SIGNATURE = 0xFFD8;
  private static final int PNG_WIDTH_AT = 16;
  private static final int PNG_LEAST = 24;

  private PictureSize() {}

  /// Width and height in pixels; empty if the bytes do not say, or say too much.
  public static Optional<Size> of(Picture picture) {
    ByteBuffer bytes = picture.content().asBuffer();
    return switch (picture.format()) {
      case PNG -> png(bytes);
      case JPEG -> jpeg(bytes);
    };
  }

  private static Optional<Size> png(ByteBuffer bytes) {
    return bytes.limit() < PNG_LEAST || bytes.getLong(0) != PNG_SIGNATURE
        ? Optional.empty()
        : sized(bytes.getInt(PNG_WIDTH_AT), bytes.getInt(PNG_WIDTH_AT + Integer.BYTES));
  }

  private static Optional<Size> jpeg(ByteBuffer bytes) {
    if (bytes.limit() < 2 || Short.toUnsignedInt(bytes.getShort(0)) != JPEG_SIGNATURE) {
      return Optional.empty();
    }
    int at = 2;
    while (at + 9 <= bytes.limit()) {
      int marker = Short.toUnsignedInt(bytes.getShort(at));
      if (isStartOfFrame(marker)) {
        return sized(
            Short.toUnsignedInt(bytes.getShort(at + 7)),
            Short.toUnsignedInt(bytes.getShort(at + 5)));
      }
      at += 2 + Short.toUnsignedInt(bytes.getShort(at + 2));
    }
    return Optional.empty();
  }

  private static boolean isStartOfFrame(int marker) {
    return marker >= 0xFFC0
        && marker <= 0xFFCF
        && marker != 0xFFC4
        && marker != 0xFFC8
        && marker != 0xFFCC;
  }

  private static Optional<Size> sized(int width, int height) {
    boolean sound = width > 0 && height > 0 && (long) width * height <= MOST_MEGAPIXELS * MEGA;
    return sound ? Optional.of(new Size(width, height)) : Optional.empty();
  }
}
