package org.periplo.paint.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// Says which characters each code of a font stands for: a ToUnicode CMap, ISO 32000-1, 9.10.3.
final class CharacterMap {

  /// How many entries one section may have: Adobe Technical Note 5014.
  private static final int SECTION = 100;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private CharacterMap() {}

  /// The map of what the codes 1, 2, 3 and so on stand for.
  static byte[] of(List<Letter> letters) {
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
    for (int first = 0; first < letters.size(); first += SECTION) {
      section(map, letters, first, Math.min(first + SECTION, letters.size()));
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void section(StringBuilder map, List<Letter> letters, int first, int end) {
    map.append(end - first).append(" beginbfchar\n");
    for (int i = first; i < end; i++) {
      byte[] utf16 = letters.get(i).text().getBytes(StandardCharsets.UTF_16BE);
      map.append('<').append(HEX.toHexDigits((char) (i + 1))).append("> <");
      map.append(HEX.formatHex(utf16)).append(">\n");
    }
    map.append("endbfchar\n");
  }
}
