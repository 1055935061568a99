package org.periplo.model;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/// Bytes that never change, equal by content.
public final class Bytes {

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /// A copy of `content`.
  public static Bytes copyOf(byte[] content) {
    return new Bytes(content.clone());
  }

  /// A fresh copy of the bytes.
  public byte[] toArray() {
    return content.clone();
  }

  /// The bytes, to read and not to change; nothing is copied.
  public ByteBuffer asBuffer() {
    return ByteBuffer.wrap(content).asReadOnlyBuffer();
  }

  /// How many bytes there are.
  public int length() {
    return content.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    int shown = Math.min(8, content.length);
    return content.length + " bytes " + HexFormat.of().formatHex(content, 0, shown);
  }
}
