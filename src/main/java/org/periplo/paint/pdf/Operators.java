package org.periplo.paint.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.periplo.geometry.Point;

/// Writes operands and operators into the content stream of one page.
///
/// Takes places as drawings have them, y growing downwards, and writes them as PDF has them, y
/// growing upwards, in points with three decimals.
final class Operators implements AutoCloseable {

  private final OutputStream out;
  private final double height;
  private final byte[] buffer = new byte[1 << 13];
  private int used;

  /// @param height of the page, in points
  Operators(OutputStream out, double height) {
    this.out = out;
    this.height = height;
  }

  /// Adds an operator, for the operands before it.
  Operators operator(String name) {
    return ascii(name).put('\n');
  }

  /// Adds a number.
  ///
  /// @throws IllegalArgumentException if it is none
  Operators number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("Not a place on a page: " + value);
    }
    long thousandths = Math.round(value * 1000);
    if (thousandths < 0) {
      put('-');
      thousandths = -thousandths;
    }
    return whole(thousandths / 1000).fraction((int) (thousandths % 1000)).put(' ');
  }

  private Operators whole(long value) {
    return value < 10 ? put('0' + (int) value) : whole(value / 10).put('0' + (int) (value % 10));
  }

  private Operators fraction(int thousandths) {
    if (thousandths != 0) {
      put('.').put('0' + thousandths / 100);
      if (thousandths % 100 != 0) {
        put('0' + thousandths / 10 % 10);
      }
      if (thousandths % 10 != 0) {
        put('0' + thousandths % 10);
      }
    }
    return this;
  }

  /// Adds a place.
  Operators point(double x, double y) {
    return number(x).number(height - y);
  }

  /// Adds a place.
  Operators point(Point point) {
    return point(point.x(), point.y());
  }

  /// Adds a name.
  Operators name(String name) {
    return put('/').ascii(name).put(' ');
  }

  /// Adds the string that the first `count` two-byte codes make.
  Operators codes(char[] codes, int count) {
    put('<');
    for (int i = 0; i < count; i++) {
      hex(codes[i], 4);
    }
    return put('>');
  }

  /// Adds words that a person will hear.
  Operators words(String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_16BE);
    ascii("<FEFF");
    for (byte half : bytes) {
      hex(half, 2);
    }
    return put('>');
  }

  private void hex(int code, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      put("0123456789ABCDEF".charAt((code >> shift) & 0xF));
    }
  }

  /// Adds ASCII as it is.
  Operators ascii(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      put(ascii.charAt(i));
    }
    return this;
  }

  private Operators put(int ascii) {
    if (used == buffer.length) {
      flush();
    }
    buffer[used++] = (byte) ascii;
    return this;
  }

  private void flush() {
    try {
      out.write(buffer, 0, used);
      used = 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Hands on what is still held back, and closes the stream.
  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
