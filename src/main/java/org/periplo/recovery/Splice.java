package org.periplo.recovery;

import java.util.Arrays;
import org.periplo.model.Bytes;

/// What makes one content of another: its beginning and its end are kept, and what is between them
/// is replaced.
///
/// An edit of one card is one line of a project's file, so a splice is small however large the
/// project is.
///
/// @param front how many bytes are kept at the beginning
/// @param back how many bytes are kept at the end
/// @param middle what stands between them
record Splice(int front, int back, Bytes middle) {

  /// What makes `after` of `before`.
  static Splice between(byte[] before, byte[] after) {
    int shorter = Math.min(before.length, after.length);
    int mismatch = Arrays.mismatch(before, after);
    int front = mismatch < 0 ? shorter : mismatch;
    int back = 0;
    while (back < shorter - front
        && before[before.length - 1 - back] == after[after.length - 1 - back]) {
      back++;
    }
    byte[] middle = Arrays.copyOfRange(after, front, after.length - back);
    return new Splice(front, back, Bytes.copyOf(middle));
  }

  /// Whether it can be made of a content.
  boolean fits(byte[] before) {
    return front >= 0 && back >= 0 && front <= before.length - back;
  }

  /// What it makes of a content.
  ///
  /// @throws IllegalArgumentException if it does not fit
  byte[] of(byte[] before) {
    if (!fits(before)) {
      throw new IllegalArgumentException("Too short: " + before.length);
    }
    int length = middle.length();
    byte[] after = new byte[front + length + back];
    System.arraycopy(before, 0, after, 0, front);
    middle.asBuffer().get(after, front, length);
    System.arraycopy(before, before.length - back, after, front + length, back);
    return after;
  }
}
