package org.periplo.paint.pdf;

import java.nio.ByteBuffer;
import java.util.BitSet;

/// The characters that a font has, from its table `cmap`: OpenType 1.9, formats 4 and 12.
final class CharacterSet {

  private static final int WINDOWS = 3;
  private static final int UNICODE = 0;
  private static final int WINDOWS_BASIC = 1;
  private static final int WINDOWS_FULL = 10;
  private static final int RECORD = 8;
  private static final int GROUP = 12;

  private final BitSet characters = new BitSet();
  private final ByteBuffer table;

  private CharacterSet(ByteBuffer table) {
    this.table = table;
  }

  /// Reads a table.
  ///
  /// @throws IndexOutOfBoundsException if it is broken
  static CharacterSet of(ByteBuffer table) {
    CharacterSet set = new CharacterSet(table);
    int count = set.word(2);
    for (int i = 0; i < count; i++) {
      int entry = 4 + RECORD * i;
      if (isUnicode(set.word(entry), set.word(entry + 2))) {
        set.add(table.getInt(entry + 4));
      }
    }
    return set;
  }

  private static boolean isUnicode(int platform, int encoding) {
    return platform == UNICODE
        || (platform == WINDOWS && (encoding == WINDOWS_BASIC || encoding == WINDOWS_FULL));
  }

  private int word(int offset) {
    return Short.toUnsignedInt(table.getShort(offset));
  }

  private void add(int subtable) {
    switch (word(subtable)) {
      case 4 -> addSegments(subtable);
      case 12 -> addGroups(subtable);
      default -> {} // variations of characters, and what no font of today has
    }
  }

  private void addGroups(int subtable) {
    int count = table.getInt(subtable + 12);
    for (int i = 0; i < count; i++) {
      int group = subtable + 16 + GROUP * i;
      int first = table.getInt(group);
      int last = Math.min(table.getInt(group + 4), Character.MAX_CODE_POINT);
      // the glyph of the first may be the empty one
      characters.set(table.getInt(group + 8) == 0 ? first + 1 : first, last + 1);
    }
  }

  private void addSegments(int subtable) {
    int length = word(subtable + 6);
    int ends = subtable + 14;
    int starts = ends + length + 2;
    for (int offset = 0; offset < length; offset += 2) {
      addSegment(word(starts + offset), word(ends + offset), starts + length + offset, length);
    }
  }

  /// @param delta where the segment's difference between character and glyph stands
  /// @param length of each of the table's columns
  private void addSegment(int first, int last, int delta, int length) {
    int range = delta + length;
    int indirect = word(range);
    for (int character = first; character <= last && character < 0xFFFF; character++) {
      int glyph =
          indirect == 0
              ? (character + word(delta)) & 0xFFFF
              : word(range + indirect + 2 * (character - first));
      if (glyph != 0) {
        characters.set(character);
      }
    }
  }

  /// Whether it is there.
  boolean contains(int character) {
    return characters.get(character);
  }
}
