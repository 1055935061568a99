package org.periplo.paint.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.periplo.text.FontFile;
import org.periplo.theme.FontFace;

/// A font file made for a test: Liberation Sans, whose Latin letters stand for other characters.
final class MadeFont {

  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final int COLLECTION_HEAD = 12;

  private final Map<String, byte[]> tables = new LinkedHashMap<>();

  /// A font with the characters of `characters` and no others, each of which looks like the letter
  /// at the same place in `looks`.
  MadeFont(String characters, String looks) {
    try (InputStream file = FontFile.open(FontFace.REGULAR)) {
      byte[] shipped = file.readAllBytes();
      takeTables(ByteBuffer.wrap(shipped));
      tables.put("cmap", characterMap(glyphs(characters, looks, shipped)));
      tables.remove("GSUB");
      tables.remove("GPOS");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// The same font, with other bits in `fsType`.
  MadeFont permitting(int bits) {
    ByteBuffer.wrap(tables.get("OS/2")).putShort(8, (short) bits);
    return this;
  }

  /// The same font, as heavy as said: 400 is regular, 700 is bold.
  MadeFont weighing(int weight) {
    ByteBuffer.wrap(tables.get("OS/2")).putShort(4, (short) weight);
    return this;
  }

  private void takeTables(ByteBuffer file) {
    int count = file.getShort(4);
    for (int i = 0; i < count; i++) {
      int entry = DIRECTORY + ENTRY * i;
      byte[] name = new byte[4];
      file.get(entry, name);
      byte[] table = new byte[file.getInt(entry + 12)];
      file.get(file.getInt(entry + 8), table);
      tables.put(new String(name, StandardCharsets.US_ASCII), table);
    }
  }

  private static SortedMap<Integer, Integer> glyphs(String characters, String looks, byte[] shipped)
      throws IOException {
    SortedMap<Integer, Integer> glyphs = new TreeMap<>();
    int[] all = characters.codePoints().toArray();
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(shipped))) {
      CmapLookup lookup = font.getUnicodeCmapLookup();
      for (int i = 0; i < all.length; i++) {
        glyphs.put(all[i], lookup.getGlyphId(looks.charAt(i)));
      }
    }
    return glyphs;
  }

  /// One table of format 12, a group a character.
  private static byte[] characterMap(SortedMap<Integer, Integer> glyphs) {
    int length = 16 + 12 * glyphs.size();
    ByteBuffer map = ByteBuffer.allocate(12 + length);
    map.putShort((short) 0).putShort((short) 1);
    map.putShort((short) 3).putShort((short) 10).putInt(12);
    map.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(glyphs.size());
    glyphs.forEach((character, glyph) -> map.putInt(character).putInt(character).putInt(glyph));
    return map.array();
  }

  /// Writes it as a file of its own.
  Path into(Path file) {
    return written(file, bytes(0));
  }

  /// Writes it as the second font of a collection.
  Path intoCollectionAfter(MadeFont first, Path file) {
    int head = COLLECTION_HEAD + 8;
    byte[] one = first.bytes(head);
    byte[] other = bytes(head + one.length);
    ByteBuffer all = ByteBuffer.allocate(head + one.length + other.length);
    all.put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x00010000).putInt(2);
    all.putInt(head).putInt(head + one.length).put(one).put(other);
    return written(file, all.array());
  }

  private static Path written(Path file, byte[] bytes) {
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// @param start where it will lie in its file
  private byte[] bytes(int start) {
    int place = DIRECTORY + ENTRY * tables.size();
    int size = place + tables.values().stream().mapToInt(it -> padded(it.length)).sum();
    ByteBuffer font = ByteBuffer.allocate(size);
    font.putInt(0x00010000).putShort((short) tables.size()).putShort((short) 0).putInt(0);
    for (Map.Entry<String, byte[]> table : new TreeMap<>(tables).entrySet()) {
      font.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(0);
      font.putInt(start + place).putInt(table.getValue().length);
      font.put(place, table.getValue());
      place += padded(table.getValue().length);
    }
    return font.array();
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }
}
