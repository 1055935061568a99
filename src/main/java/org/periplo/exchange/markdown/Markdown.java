package org.periplo.exchange.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.periplo.exchange.CleanText;
import org.periplo.unicode.Turning;

/// Writes Markdown: CommonMark, with the tables of GitHub Flavored Markdown.
///
/// What is given as words is escaped, so that it is read as it was written.
final class Markdown {

  private static final int DEEPEST_HEADING = 6;
  private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>|~&$#]");
  private static final Pattern LIST_MARK = Pattern.compile("^(\\d{0,9})([-+=.)])");
  private static final String NAMELESS = "—";
  private static final String HARD_BREAK = "\\\n";

  private final StringBuilder text = new StringBuilder();

  /// A heading.
  ///
  /// @param level 1 for the highest; 6 is the lowest there is
  Markdown heading(int level, String words) {
    return block("#".repeat(Math.min(level, DEEPEST_HEADING)) + " " + escaped(oneLine(words)));
  }

  /// A paragraph; nothing if there are no words.
  Markdown paragraph(String words) {
    return words.isBlank() ? this : block(lines(words, HARD_BREAK));
  }

  /// A paragraph that begins with what it is about; nothing if there are no words.
  Markdown paragraph(String about, String words) {
    return words.isBlank() ? this : block(strong(about) + ": " + lines(words, HARD_BREAK));
  }

  /// What somebody said; nothing if there are no words.
  Markdown quote(String words) {
    return words.isBlank() ? this : block("> " + lines(words, HARD_BREAK + "> "));
  }

  /// A list under what it is about.
  ///
  /// @param points one or more
  Markdown list(String about, List<String> points) {
    text.append("- ").append(strong(about)).append('\n');
    points.forEach(it -> text.append("  - ").append(lines(it, HARD_BREAK + "    ")).append('\n'));
    return this;
  }

  /// A table.
  Markdown table(List<String> heads, List<List<String>> rows) {
    row(heads);
    text.append("|").append(" --- |".repeat(heads.size())).append('\n');
    rows.forEach(this::row);
    text.append('\n');
    return this;
  }

  private void row(List<String> cells) {
    text.append(cells.stream().map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " |")))
        .append('\n');
  }

  private static String cell(String words) {
    return seen(words).lines().map(it -> escaped(it.strip())).collect(Collectors.joining("<br>"));
  }

  /// Ends a list.
  Markdown end() {
    text.append('\n');
    return this;
  }

  private Markdown block(String markdown) {
    text.append(markdown).append("\n\n");
    return this;
  }

  /// Words that turn no direction of writing but their own: they stand among others.
  private static String seen(String words) {
    return CleanText.visible(Turning.without(words));
  }

  private static String strong(String words) {
    String line = oneLine(words);
    return "**" + (line.isEmpty() ? NAMELESS : escaped(line)) + "**";
  }

  private static String oneLine(String words) {
    return seen(words).replace('\n', ' ').strip();
  }

  private static String lines(String words, String lineBreak) {
    return seen(words)
        .lines()
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .map(Markdown::asLine)
        .collect(Collectors.joining(lineBreak));
  }

  /// At the start of a line, where it could be the mark of a list or the line under a heading.
  private static String asLine(String words) {
    return LIST_MARK.matcher(escaped(words)).replaceFirst("$1\\\\$2");
  }

  private static String escaped(String words) {
    return SIGN.matcher(words).replaceAll("\\\\$0");
  }

  @Override
  public String toString() {
    return text.toString().strip() + "\n";
  }
}
