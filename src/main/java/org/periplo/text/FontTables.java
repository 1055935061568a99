package org.periplo.text;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Some tables of a TrueType file by their names: OpenType 1.9, "Font file".
///
/// The file is unpacked no further than they reach: outlines, the most of it, come after them.
record FontTables(Map<String, ByteBuffer> tables) {

  private static final int HEAD = 12;
  private static final int ENTRY = 16;
  private static final int MOST_TABLES = 64;

  /// What the directory of the file says of a table.
  private record Entry(String name, int offset, int length) {
    int end() {
      return offset + length;
    }
  }

  /// Reads the tables of some names.
  ///
  /// @throws IOException if the file cannot be read
  static FontTables read(InputStream file, Set<String> names) throws IOException {
    byte[] first = file.readNBytes(HEAD + ENTRY * MOST_TABLES);
    List<Entry> entries = entries(first).stream().filter(it -> names.contains(it.name)).toList();
    int end = entries.stream().mapToInt(Entry::end).reduce(first.length, Math::max);
    byte[] all = Arrays.copyOf(first, end);
    file.readNBytes(all, first.length, end - first.length);
    ByteBuffer bytes = ByteBuffer.wrap(all);
    return new FontTables(
        entries.stream()
            .collect(Collectors.toMap(Entry::name, it -> bytes.slice(it.offset, it.length))));
  }

  private static List<Entry> entries(byte[] first) {
    ByteBuffer directory = ByteBuffer.wrap(first);
    List<Entry> entries = new ArrayList<>();
    int end = HEAD + ENTRY * directory.getShort(4);
    for (int at = HEAD; at < end; at += ENTRY) {
      String name = new String(first, at, 4, StandardCharsets.US_ASCII);
      entries.add(new Entry(name, directory.getInt(at + 8), directory.getInt(at + 12)));
    }
    return entries;
  }

  /// The table of a name that was asked for.
  ByteBuffer table(String name) {
    return requireNonNull(tables.get(name), name);
  }
}
