package org.periplo.paint.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// A PNG with nothing but what is seen: what it holds besides, such as profiles and texts, can be
/// packed so that it grows without end where it is unpacked.
///
/// The chunks of W3C PNG, 11.2, and the one for transparency, 11.3.1.
final class SeenPng {

  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int FRAME = 12; // length, name and check sum of a chunk
  private static final Set<String> SEEN = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  private SeenPng() {}

  /// The PNG without the rest; the very same bytes if they are no PNG.
  static byte[] of(byte[] picture) {
    ByteBuffer chunks = ByteBuffer.wrap(picture);
    if (chunks.remaining() < Long.BYTES || chunks.getLong() != SIGNATURE) {
      return picture;
    }
    ByteArrayOutputStream seen = new ByteArrayOutputStream(picture.length);
    seen.write(picture, 0, Long.BYTES);
    while (chunks.remaining() >= FRAME) {
      int start = chunks.position();
      int length = Math.clamp(chunks.getInt(start), 0, chunks.remaining() - FRAME);
      String name = new String(picture, start + 4, 4, StandardCharsets.ISO_8859_1);
      if (SEEN.contains(name)) {
        seen.write(picture, start, length + FRAME);
      }
      chunks.position(start + length + FRAME);
    }
    return seen.toByteArray();
  }
}
