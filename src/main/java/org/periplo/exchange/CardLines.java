package org.periplo.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Cards as lines of text: one card a line, without the bullets that lists have.
///
/// Where a line has a bullet, lines under it that are indented and have none go on with its card.
public final class CardLines {

  private static final Pattern BULLET = Pattern.compile("\\s*(?:[-–•●▪‣◦·*]|\\d{1,2}[.)])\\s+");
  private static final Pattern INDENT = Pattern.compile("[ \u00a0]{2}|\t");
  private static final String OWN_BULLET = "• ";
  private static final String OWN_INDENT = "  ";

  private CardLines() {}

  /// The texts of the cards that lines stand for; empty lines are skipped.
  public static List<String> read(String foreign) {
    String text = CleanText.of(foreign);
    List<StringBuilder> cards = new ArrayList<>();
    boolean listed = false;
    for (String line : text.split("\n", -1)) {
      boolean bullet = BULLET.matcher(line).lookingAt();
      Matcher indent = INDENT.matcher(line);
      if (listed && !bullet && indent.lookingAt()) {
        cards.getLast().append('\n').append(line.substring(indent.end()).strip());
      } else if (!line.isBlank()) {
        cards.add(new StringBuilder(bullet ? unbulleted(line) : line));
        listed = bullet;
      }
    }
    return cards.stream()
        .map(StringBuilder::toString)
        .map(CleanText::stripped)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private static String unbulleted(String line) {
    Matcher bullet = BULLET.matcher(line);
    return bullet.lookingAt() ? line.substring(bullet.end()) : line;
  }

  /// The texts of the cards that a cell of a table stands for: a single line is one card as it is.
  static List<String> readCell(String foreign) {
    String line = CleanText.stripped(CleanText.of(foreign));
    return line.isEmpty() ? List.of() : line.contains("\n") ? read(line) : List.of(line);
  }

  /// Lines that are read as these cards again: bare if that will do, else with bullets.
  public static String write(List<String> cards) {
    String bare = String.join("\n", cards);
    return readCell(bare).equals(cards) ? bare : bulleted(cards);
  }

  private static String bulleted(List<String> cards) {
    return cards.stream()
        .map(it -> OWN_BULLET + it.replace("\n", "\n" + OWN_INDENT))
        .collect(Collectors.joining("\n"));
  }
}
