package org.periplo.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplo.model.Stage;
import org.periplo.model.Step;

/// Writes the table that a copy is in mails and spreadsheets.
///
/// Its cells are marked as text, so that a spreadsheet makes no dates or formulas of them, and its
/// line breaks as breaks inside a cell.
final class HtmlWriter {

  private static final String EDGE = "border:1px solid #c9ced6;padding:4px 8px;";
  private static final String HEAD = EDGE + "background:#f2f4f7;font-weight:bold;text-align:left;";
  private static final String TEXT = EDGE + "vertical-align:top;mso-number-format:'\\@';";
  private static final String BREAK = "<br style=\"mso-data-placement:same-cell;\">";

  private final StringBuilder rows = new StringBuilder();

  /// The row of the stages, each over its steps.
  void stages(List<Stage> stages) {
    row(
        Stream.concat(
            Stream.of(head("", 1)), stages.stream().map(it -> head(it.name(), it.steps().size()))));
  }

  /// The row of the steps.
  void steps(List<Step> steps) {
    row(Stream.concat(Stream.of(head("", 1)), steps.stream().map(it -> head(it.name(), 1))));
  }

  /// The row of a lane.
  ///
  /// @param cells the texts of the cards of each cell
  void lane(String name, Stream<List<String>> cells) {
    row(Stream.concat(Stream.of(head(name, 1)), cells.map(HtmlWriter::cell)));
  }

  private void row(Stream<String> cells) {
    rows.append(cells.collect(Collectors.joining("", "<tr>", "</tr>\n")));
  }

  private static String head(String name, int width) {
    String span = width == 1 ? "" : " colspan=\"" + width + '"';
    return "<th" + span + " style=\"" + HEAD + "\">" + words(name) + "</th>";
  }

  private static String cell(List<String> cards) {
    return "<td style=\"" + TEXT + "\">" + words(CardLines.write(cards)) + "</td>";
  }

  /// Indentation stands in spaces that a page keeps.
  private static String words(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n  ", "\n&nbsp; ")
        .replace("\n", BREAK);
  }

  /// The page.
  String html() {
    return "<html><head><meta charset=\"utf-8\"></head><body>\n"
        + "<table style=\"border-collapse:collapse;\">\n"
        + rows
        + "</table>\n</body></html>\n";
  }
}
