package org.periplo.endurance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Pictures put together by hand, byte by byte.
final class MadePicture {

  private static final long PNG = 0x89504E470D0A1A0AL;

  private MadePicture() {}

  /// A black PNG of one bit a pixel, small however large it is shown.
  static byte[] png(int width, int height) throws IOException {
    return png(width, height, 1, 0, Math.ceilDiv(width, 8), new byte[0]);
  }

  /// A black PNG of three bytes a pixel, with a colour profile of so many zeros: that of a grey one
  /// is read by nobody.
  static byte[] pngWithProfile(int width, int height, int zeros) throws IOException {
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    profile.writeBytes("all\0\0".getBytes(StandardCharsets.US_ASCII));
    profile.writeBytes(packed(zeros));
    return png(width, height, 8, 2, 3 * width, chunk("iCCP", profile.toByteArray()));
  }

  /// @param bits of a sample
  /// @param kind of colours, as PNG counts them
  /// @param line how many bytes it has
  /// @param more what stands before the pixels
  private static byte[] png(int width, int height, int bits, int kind, int line, byte[] more)
      throws IOException {
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    head.put((byte) bits).put((byte) kind);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(PNG).array());
    png.writeBytes(chunk("IHDR", head.array()));
    png.writeBytes(more);
    png.writeBytes(chunk("IDAT", packed((1 + line) * height)));
    png.writeBytes(chunk("IEND", new byte[0]));
    return png.toByteArray();
  }

  private static byte[] chunk(String name, byte[] content) {
    byte[] named =
        ByteBuffer.allocate(4 + content.length)
            .put(name.getBytes(StandardCharsets.US_ASCII))
            .put(content)
            .array();
    CRC32 sum = new CRC32();
    sum.update(named);
    return ByteBuffer.allocate(8 + named.length)
        .putInt(content.length)
        .put(named)
        .putInt((int) sum.getValue())
        .array();
  }

  private static byte[] packed(int zeros) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(new byte[zeros]);
    }
    return packed.toByteArray();
  }

  /// The beginning of a JPEG that says that it is as large as can be.
  static byte[] hugeJpeg() {
    return ByteBuffer.allocate(40)
        .putShort((short) 0xFFD8)
        .putShort((short) 0xFFC0)
        .putShort((short) 17)
        .put((byte) 8)
        .putShort((short) 0xFFFF)
        .putShort((short) 0xFFFF)
        .put((byte) 3)
        .array();
  }
}
