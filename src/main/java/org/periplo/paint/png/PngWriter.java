package org.periplo.paint.png;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes an opaque sRGB image as PNG, row by row, so that it never stands in memory as a whole.
///
/// The format is that of the "Portable Network Graphics (PNG) Specification (Third Edition)" of the
/// W3C: eight bits a colour, no interlacing, no filter, which makes the smallest files of flat
/// colours and text. They are compressed fast rather than hard: half the work for a seventh more
/// bytes.
final class PngWriter implements AutoCloseable {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] TRUE_COLOUR = {8, 2, 0, 0, 0};
  private static final byte PER_METRE = 1;
  private static final byte PERCEPTUAL = 0;
  private static final int COLOURS = 3;
  private static final int LEVEL = 3;
  private static final int BUFFER = 1 << 16;

  private final DataOutputStream out;
  private final Deflater deflater = new Deflater(LEVEL);
  private final DeflaterOutputStream compressed;
  private final byte[] row;

  /// Writes what comes before the rows.
  ///
  /// @param out is left open
  /// @param resolution in pixels per metre
  PngWriter(OutputStream out, int width, int height, int resolution) throws IOException {
    this.out = new DataOutputStream(out);
    this.compressed = new DeflaterOutputStream(new RowChunks(), deflater, BUFFER);
    this.row = new byte[1 + COLOURS * width]; // the first byte stays 0: no filter
    out.write(SIGNATURE);
    chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(TRUE_COLOUR));
    chunk("sRGB", ByteBuffer.allocate(1).put(PERCEPTUAL));
    chunk("pHYs", ByteBuffer.allocate(9).putInt(resolution).putInt(resolution).put(PER_METRE));
  }

  /// Writes the next row.
  ///
  /// @param pixels red, green and blue in the lower 24 bits
  /// @param start where the row begins in `pixels`
  void row(int[] pixels, int start) throws IOException {
    int place = 1;
    for (int pixel = start; place < row.length; pixel++) {
      row[place++] = (byte) (pixels[pixel] >> 16);
      row[place++] = (byte) (pixels[pixel] >> 8);
      row[place++] = (byte) pixels[pixel];
    }
    compressed.write(row);
  }

  /// Writes what comes after the rows.
  void finish() throws IOException {
    compressed.finish();
    chunk("IEND", ByteBuffer.allocate(0));
  }

  @Override
  public void close() {
    deflater.end();
  }

  private void chunk(String kind, ByteBuffer content) throws IOException {
    byte[] bytes = new byte[content.flip().limit()];
    content.get(bytes);
    byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(bytes);
    out.writeInt(bytes.length);
    out.write(name);
    out.write(bytes);
    out.writeInt((int) sum.getValue());
  }

  /// Puts compressed rows into chunks, one for each buffer that is full.
  private final class RowChunks extends OutputStream {
    @Override
    public void write(int single) throws IOException {
      write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      chunk("IDAT", ByteBuffer.allocate(length).put(bytes, offset, length));
    }
  }
}
