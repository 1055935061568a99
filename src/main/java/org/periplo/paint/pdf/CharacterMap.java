package org.periplo.paint.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// Says which character each code of a font stands for: a ToUnicode CMap, ISO 32000-1, 9.10.3.
final class CharacterMap {

  /// How many entries one section may have: Adobe Technical Note 5014.
  private static final int SECTION = 100;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private CharacterMap() {}

  /// The map of characters that have the codes 1, 2, 3 and so on.
  static byte[] of(List<Integer> characters) {
    StringBuilder map = new StringBuilder();
    map.append(
        """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange
        """);
    for (int first = 0; first < characters.size(); first += SECTION) {
      section(map, characters, first, Math.min(first + SECTION, characters.size()));
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void section(StringBuilder map, List<Integer> characters, int first, int end) {
    map.append(end - first).append(" beginbfchar\n");
    for (int i = first; i < end; i++) {
      byte[] utf16 = Character.toString(characters.get(i)).getBytes(StandardCharsets.UTF_16BE);
      map.append('<').append(HEX.toHexDigits((char) (i + 1))).append("> <");
      map.append(HEX.formatHex(utf16)).append(">\n");
    }
    map.append("endbfchar\n");
  }
}
