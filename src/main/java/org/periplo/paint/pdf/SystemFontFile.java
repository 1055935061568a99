package org.periplo.paint.pdf;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.periplo.text.CharacterTable;

/// Looks into a font file of this machine, as far as is needed to choose a font: OpenType 1.9,
/// "Font file".
final class SystemFontFile implements AutoCloseable {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int TRUE_TYPE_OF_OLD = 0x74727565;
  private static final int COLLECTION = 0x74746366;
  private static final int MOST_FONTS = 64;
  private static final int MOST_TABLES = 256;
  private static final int LARGEST_TABLE = 8 << 20;

  /// What is read of a font that is embedded.
  private static final Set<String> NEEDED =
      Set.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

  /// What shows that letters are pictures, or are outlined in another way than in `glyf`.
  private static final Set<String> UNUSUAL = Set.of("CFF ", "CFF2", "CBDT", "sbix");

  private static final int WEIGHT = 4;
  private static final int PERMISSION = 8;
  private static final int SELECTION = 62;
  private static final int ITALIC = 1;

  private final Path file;
  private final FileChannel channel;

  private SystemFontFile(Path file) throws IOException {
    this.file = file;
    this.channel = FileChannel.open(file);
  }

  private record Table(int offset, int length) {
    long end() {
      return Integer.toUnsignedLong(offset) + Integer.toUnsignedLong(length);
    }
  }

  /// The fonts in a file that may be embedded and can be; none if it cannot be read.
  static List<SystemFont> fontsIn(Path file) {
    try (SystemFontFile opened = new SystemFontFile(file)) {
      return opened.fonts();
    } catch (IOException | RuntimeException _) {
      return List.of(); // a broken file of the system's is as good as none
    }
  }

  private List<SystemFont> fonts() throws IOException {
    List<SystemFont> fonts = new ArrayList<>();
    List<Integer> starts = starts();
    for (int i = 0; i < starts.size(); i++) {
      font(starts.get(i), i).ifPresent(fonts::add);
    }
    return fonts;
  }

  private List<Integer> starts() throws IOException {
    ByteBuffer head = read(0, 12);
    return switch (head.getInt(0)) {
      case TRUE_TYPE, TRUE_TYPE_OF_OLD -> List.of(0);
      case COLLECTION -> {
        int count = Math.min(MOST_FONTS, head.getInt(8));
        ByteBuffer starts = read(12, 4 * count);
        yield IntStream.range(0, count).mapToObj(i -> starts.getInt(4 * i)).toList();
      }
      default -> List.of();
    };
  }

  private Optional<SystemFont> font(int start, int index) throws IOException {
    Map<String, Table> tables = tables(start);
    if (!tables.keySet().containsAll(NEEDED)
        || tables.keySet().stream().anyMatch(UNUSUAL::contains)) {
      return Optional.empty();
    }
    ByteBuffer metrics = read(tables, "OS/2");
    return mayBeEmbedded(metrics.getShort(PERMISSION))
        ? Optional.of(font(index, metrics, tables))
        : Optional.empty();
  }

  private SystemFont font(int index, ByteBuffer metrics, Map<String, Table> tables)
      throws IOException {
    boolean italic = (metrics.getShort(SELECTION) & ITALIC) != 0;
    return new SystemFont(
        file,
        index,
        metrics.getShort(WEIGHT),
        italic ? SystemFont.Slant.ITALIC : SystemFont.Slant.UPRIGHT,
        characters(read(tables, "cmap")));
  }

  private static BitSet characters(ByteBuffer table) {
    BitSet characters = new BitSet();
    CharacterTable.visit(table, (character, _) -> characters.set(character));
    return characters;
  }

  /// What a font's makers allow, in the bits of `fsType`: to embed it, and parts of it.
  private static boolean mayBeEmbedded(int permission) {
    boolean restricted = (permission & 0xF) == 2;
    boolean onlyWhole = (permission & 0x100) != 0;
    boolean onlyPictures = (permission & 0x200) != 0;
    return !restricted && !onlyWhole && !onlyPictures;
  }

  private Map<String, Table> tables(int start) throws IOException {
    int count = Math.min(MOST_TABLES, read(start, 12).getShort(4));
    ByteBuffer entries = read(start + 12, 16 * count);
    Map<String, Table> tables = new HashMap<>();
    for (int entry = 0; entry < 16 * count; entry += 16) {
      byte[] name = new byte[4];
      entries.get(entry, name);
      Table table = new Table(entries.getInt(entry + 8), entries.getInt(entry + 12));
      if (table.end() <= channel.size()) {
        tables.put(new String(name, StandardCharsets.US_ASCII), table);
      }
    }
    return tables;
  }

  private ByteBuffer read(Map<String, Table> tables, String name) throws IOException {
    Table table = requireNonNull(tables.get(name));
    return read(table.offset, table.length);
  }

  private ByteBuffer read(int offset, int length) throws IOException {
    if (length < 0 || length > LARGEST_TABLE) {
      throw new IOException("A table of " + length + " bytes in " + file);
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    long place = Integer.toUnsignedLong(offset);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, place + bytes.position()) < 0) {
        throw new IOException("The end of " + file + " is missing.");
      }
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
