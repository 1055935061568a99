package org.periplo.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads the table of a page as spreadsheets, word processors and browsers put it on the clipboard.
///
/// Of several tables the one with the most cells counts. A cell that reaches over others leaves
/// them empty. Pictures, styles and scripts are passed over; nothing is fetched.
final class HtmlTable {

  private static final Set<String> ROW_GROUPS = Set.of("thead", "tbody", "tfoot");

  private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9:-]*+)[^<>]*+>?");
  private static final int MOST_TABLES = 1000;

  /// Ten for each cell that a block can have.
  private static final int MOST_TAGS = 200_000;

  private static final Set<String> KEPT =
      Set.of(
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "col",
          "colgroup",
          "br",
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "pre",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "script",
          "style",
          "title",
          "head",
          "body",
          "html");

  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> reaching = new ArrayList<>();
  private int cells;

  private HtmlTable() {}

  /// Whether a page has more lines and cells than can be read in a moment.
  static boolean isTooLarge(String page) {
    return TAG.matcher(page)
        .results()
        .filter(HtmlTable::isKept)
        .skip(MOST_TAGS)
        .findAny()
        .isPresent();
  }

  private static boolean isKept(MatchResult tag) {
    return KEPT.contains(tag.group(1).toLowerCase(Locale.ROOT));
  }

  /// The block that a page holds; empty if it has no table.
  static Optional<Block> read(String page) {
    return parsed(page).getElementsByTag("table").stream()
        .map(HtmlTable::rows)
        .filter(it -> !it.isEmpty())
        .max(Comparator.comparingInt(HtmlTable::count))
        .map(it -> new HtmlTable().block(it));
  }

  /// The words of a page, a line for each paragraph.
  static String text(String page) {
    return PageText.of(parsed(page).body());
  }

  /// Without tags that say nothing of lines and cells: misnested, they would take a parser time
  /// that grows with the square of the page; so would tables in tables without end.
  private static Document parsed(String page) {
    Matcher tags = TAG.matcher(page);
    AtomicInteger tables = new AtomicInteger();
    return Jsoup.parse(tags.replaceAll(it -> Matcher.quoteReplacement(kept(it, tables))));
  }

  private static String kept(MatchResult tag, AtomicInteger tables) {
    if (!tag.group().endsWith(">")) {
      return "&lt;" + tag.group().substring(1); // no tag but words
    }
    String name = tag.group(1).toLowerCase(Locale.ROOT);
    boolean counts = name.equals("table") && tables.incrementAndGet() > MOST_TABLES;
    return KEPT.contains(name) && !counts ? tag.group() : "";
  }

  private static List<Element> rows(Element table) {
    return table.children().stream()
        .flatMap(
            it -> ROW_GROUPS.contains(it.normalName()) ? it.children().stream() : Stream.of(it))
        .filter(it -> it.nameIs("tr"))
        .toList();
  }

  private static int count(List<Element> rows) {
    return rows.stream().mapToInt(Element::childrenSize).sum();
  }

  private Block block(List<Element> elements) {
    for (Element row : elements) {
      if (cells <= Block.MOST_CELLS) {
        rows.add(row(row));
      }
    }
    return new Block(rows);
  }

  private List<String> row(Element row) {
    List<String> texts = new ArrayList<>();
    for (Element cell : row.children()) {
      skipReached(texts);
      if (cell.nameIs("td") || cell.nameIs("th")) {
        add(cell, texts);
      }
    }
    skipReached(texts);
    List<String> said = Block.trimmed(texts);
    cells += said.size();
    return said;
  }

  /// Leaves those cells of the row empty that a cell of a row above reaches over.
  private void skipReached(List<String> texts) {
    while (texts.size() < reaching.size() && reaching.get(texts.size()) > 0) {
      reaching.set(texts.size(), reaching.get(texts.size()) - 1);
      texts.add("");
    }
  }

  private void add(Element cell, List<String> texts) {
    int width = span(cell, "colspan", Block.MOST_COLUMNS);
    int height = span(cell, "rowspan", Block.MOST_CELLS);
    for (int i = 0; i < width && texts.size() <= Block.MOST_COLUMNS; i++) {
      if (reaching.size() == texts.size()) {
        reaching.add(0);
      }
      reaching.set(texts.size(), height - 1);
      texts.add(i == 0 ? PageText.of(cell) : "");
    }
  }

  private static int span(Element cell, String attribute, int most) {
    String value = cell.attr(attribute).strip();
    return value.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(value), 1, most) : 1;
  }
}
