package org.periplo.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Blocks of cells as plain text, as spreadsheets write it: cells parted by tabs, rows by lines.
///
/// A cell that holds a tab or a line break stands in quotation marks, and those inside it are
/// doubled. Any other cell stands as it is, quotation marks included.
final class TabText {

  private static final char QUOTE = '"';
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\\t\\n]");

  private final String text;
  private final List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
  private int at;

  private TabText(String text) {
    this.text = text;
  }

  /// The block that text stands for; empty if it has no columns and no cell in quotation marks.
  static Optional<Block> read(String foreign) {
    String text = CleanText.of(foreign);
    return isTable(text) ? Optional.of(new TabText(text).block()) : Optional.empty();
  }

  /// Tabs that only indent lines, or part the bullets of a list from its words, make no table.
  private static boolean isTable(String text) {
    boolean columns = text.lines().anyMatch(TabText::hasColumns) && !isList(text);
    return columns || quoted(text, 0).isPresent();
  }

  private static boolean hasColumns(String line) {
    return line.stripLeading().indexOf('\t') > 0;
  }

  private static boolean isList(String text) {
    return text.lines()
        .filter(it -> !it.isBlank())
        .allMatch(it -> it.matches("\\s*(?:[-–•●▪‣◦·*]|\\d{1,2}[.)])\\t[^\\t]*"));
  }

  private Block block() {
    while (at <= text.length()) {
      String cell = quoted(text, at).map(this::unquoted).orElseGet(this::bare);
      rows.getLast().add(cell);
      if (at < text.length() && text.charAt(at) == '\n') {
        rows.add(new ArrayList<>());
      }
      at++;
    }
    return new Block(rows);
  }

  private String bare() {
    int start = at;
    while (!isEnd(text, at)) {
      at++;
    }
    return text.substring(start, at);
  }

  private String unquoted(String quoted) {
    at += quoted.length();
    return quoted.substring(1, quoted.length() - 1).replace("\"\"", "\"");
  }

  /// The cell in quotation marks that begins there, with its marks, if the marks are not the cell's
  /// own: then there is a tab, a line break or a doubled mark inside.
  private static Optional<String> quoted(String text, int start) {
    if (start >= text.length() || text.charAt(start) != QUOTE) {
      return Optional.empty();
    }
    int end = start + 1;
    while (end < text.length() && (text.charAt(end) != QUOTE || isDoubled(text, end))) {
      end += text.charAt(end) == QUOTE ? 2 : 1;
    }
    return end < text.length() && isEnd(text, end + 1)
        ? Optional.of(text.substring(start, end + 1)).filter(TabText::isEncoded)
        : Optional.empty();
  }

  private static boolean isDoubled(String text, int mark) {
    return mark + 1 < text.length() && text.charAt(mark + 1) == QUOTE;
  }

  private static boolean isEncoded(String quoted) {
    String inside = quoted.substring(1, quoted.length() - 1);
    return NEEDS_QUOTES.matcher(inside).find() || inside.contains("\"\"");
  }

  private static boolean isEnd(String text, int at) {
    return at >= text.length() || text.charAt(at) == '\t' || text.charAt(at) == '\n';
  }

  /// The block as text, each row as long as the longest; a block of one cell is its bare text.
  static String write(Block block) {
    return block.isTable()
        ? block.rows().stream()
            .map(it -> row(it, block.columns()))
            .collect(Collectors.joining("\n"))
        : block.lines();
  }

  private static String row(List<String> cells, int columns) {
    return cells.stream().map(TabText::cell).collect(Collectors.joining("\t"))
        + "\t".repeat(columns - Math.max(1, cells.size()));
  }

  private static String cell(String text) {
    boolean quotes = NEEDS_QUOTES.matcher(text).find() || quoted(text, 0).isPresent();
    return quotes ? QUOTE + text.replace("\"", "\"\"") + QUOTE : text;
  }
}
