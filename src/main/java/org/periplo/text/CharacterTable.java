package org.periplo.text;

import java.nio.ByteBuffer;

/// The table `cmap` of a font, which says what glyph a character has: OpenType 1.9, formats 4 and
/// 12.
public final class CharacterTable {

  private static final int WINDOWS = 3;
  private static final int UNICODE = 0;
  private static final int WINDOWS_BASIC = 1;
  private static final int WINDOWS_FULL = 10;
  private static final int RECORD = 8;
  private static final int GROUP = 12;

  private final ByteBuffer table;
  private final Visitor visitor;

  private CharacterTable(ByteBuffer table, Visitor visitor) {
    this.table = table;
    this.visitor = visitor;
  }

  /// Is told what a font has.
  @FunctionalInterface
  public interface Visitor {

    /// @param character a code point
    /// @param glyph its glyph, other than 0, which is the one for missing characters
    void at(int character, int glyph);
  }

  /// Tells of every character that has a glyph; of some twice, as fonts say the same in several
  /// ways.
  ///
  /// @throws IndexOutOfBoundsException if the table is broken
  public static void visit(ByteBuffer table, Visitor visitor) {
    new CharacterTable(table, visitor).visit();
  }

  private void visit() {
    int count = word(2);
    for (int i = 0; i < count; i++) {
      int entry = 4 + RECORD * i;
      if (isUnicode(word(entry), word(entry + 2))) {
        visit(table.getInt(entry + 4));
      }
    }
  }

  private static boolean isUnicode(int platform, int encoding) {
    return platform == UNICODE
        || (platform == WINDOWS && (encoding == WINDOWS_BASIC || encoding == WINDOWS_FULL));
  }

  private int word(int offset) {
    return Short.toUnsignedInt(table.getShort(offset));
  }

  private void visit(int subtable) {
    switch (word(subtable)) {
      case 4 -> visitSegments(subtable);
      case 12 -> visitGroups(subtable);
      default -> {} // variations of characters, and what no font of today has
    }
  }

  private void visitGroups(int subtable) {
    int count = table.getInt(subtable + 12);
    for (int i = 0; i < count; i++) {
      int group = subtable + 16 + GROUP * i;
      int first = table.getInt(group);
      int last = Math.min(table.getInt(group + 4), Character.MAX_CODE_POINT);
      for (int character = first; character <= last; character++) {
        tell(character, table.getInt(group + 8) + character - first);
      }
    }
  }

  private void visitSegments(int subtable) {
    int length = word(subtable + 6);
    int ends = subtable + 14;
    int starts = ends + length + 2;
    for (int offset = 0; offset < length; offset += 2) {
      visitSegment(word(starts + offset), word(ends + offset), starts + length + offset, length);
    }
  }

  /// @param delta where the segment's difference between character and glyph stands
  /// @param length of each of the table's columns
  private void visitSegment(int first, int last, int delta, int length) {
    int range = delta + length;
    int indirect = word(range);
    for (int character = first; character <= last && character < 0xFFFF; character++) {
      int glyph = indirect == 0 ? character : word(range + indirect + 2 * (character - first));
      if (indirect == 0 || glyph != 0) {
        tell(character, (glyph + word(delta)) & 0xFFFF);
      }
    }
  }

  private void tell(int character, int glyph) {
    if (glyph != 0) {
      visitor.at(character, glyph);
    }
  }
}
