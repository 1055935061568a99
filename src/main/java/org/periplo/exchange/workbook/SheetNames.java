package org.periplo.exchange.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.periplo.exchange.CleanText;

/// Gives sheets names that Excel takes: short, without its signs, no two alike; and without commas,
/// at which POI parts the references to what is repeated on every page.
final class SheetNames {

  private static final int MOST_CHARACTERS = 31;
  private static final Set<String> RESERVED = Set.of("history", "historial");

  private final Set<String> given = new HashSet<>(RESERVED);

  /// A name like the wished one that no sheet has yet, whatever its capitals.
  String next(String wished) {
    String name = safe(wished, "");
    for (int number = 2; !given.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = safe(wished, " (" + number + ")");
    }
    return name;
  }

  private static String safe(String wished, String end) {
    String line = CleanText.visible(wished).replaceAll("[\\s,]+", " ").strip();
    int most = MOST_CHARACTERS - end.length();
    String kept = line.length() <= most ? line : line.substring(0, whole(line, most)).strip();
    return WorkbookUtil.createSafeSheetName(kept + end, '-');
  }

  /// Not between the halves of a pair.
  private static int whole(String text, int length) {
    return Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
  }
}
