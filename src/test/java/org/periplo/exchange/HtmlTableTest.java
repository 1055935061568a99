package org.periplo.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTableTest {

  static List<String> spreadsheets() {
    return List.of(
        ClipboardSamples.LIBRE_OFFICE, ClipboardSamples.EXCEL, ClipboardSamples.GOOGLE_SHEETS);
  }

  @ParameterizedTest
  @MethodSource("spreadsheets")
  void cellsOfSpreadsheetsAreRead(String page) {
    assertThat(HtmlTable.read(page))
        .contains(
            new Block(List.of(List.of("Busca en la web", "Pregunta\nCompara"), List.of("", "42"))));
  }

  @Test
  void aCellThatReachesOverOthersLeavesThemEmpty() {
    assertThat(HtmlTable.read(ClipboardSamples.WORD_PROCESSOR))
        .contains(
            new Block(
                List.of(List.of("wide\nsecond", "", "tall & so"), List.of("one\ntwo", "x", ""))));
  }

  @Test
  void theTableWithTheMostCellsCounts() {
    assertThat(
            HtmlTable.read(
                """
                <table><tr><td>frame <table><tr><td>a<td>b</table></td></tr></table>
                <table><tr><td>later<td>one</table>
                """))
        .contains(new Block(List.of(List.of("a", "b"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "words", "<p>words</p>", "<table></table>", "<td>stray</td>"})
  void aPageWithoutATableHasNone(String page) {
    assertThat(HtmlTable.read(page)).isEmpty();
  }

  @Test
  void aPageIsReadAsItsLines() {
    assertThat(
            HtmlTable.text(
                """
                <html><head><title>no</title><style>p {}</style><script>alert(1)</script></head>
                <p>one  <i>and</i>
                a half</p><ul><li>two<li>three<br>four</ul><img src="https://example.org/x.png">
                """))
        .isEqualTo("one and a half\ntwo\nthree\nfour");
  }

  @Test
  void whatIsNoTagAtAllIsWords() {
    assertThat(HtmlTable.text("<p>five <i>and</i> three</p><p>eats <i and fish"))
        .isEqualTo("five and three\neats <i and fish");
  }

  /// Long pages that nobody means well.
  static List<String> hostile() {
    return List.of(
        "<table>".repeat(100_000),
        "<table><tr><td>".repeat(50_000),
        "<table>" + "<tr><td rowspan=20000 colspan=200>x".repeat(20_000),
        "<table>" + "<tr><td colspan=999999999 rowspan=-3>x".repeat(1000),
        "<table><tr>" + "<td>".repeat(200_000),
        "<b><i>".repeat(200_000),
        "<".repeat(1_000_000),
        "<" + "a".repeat(5_000_000),
        "</" + "a".repeat(5_000_000),
        "<div>".repeat(150_000),
        "<script>".repeat(100_000),
        "<!--".repeat(100_000),
        "&#x" + "f".repeat(1_000_000) + ";");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aHostilePageIsReadOrRefusedInTime(String page) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          boolean bounded = HtmlTable.read(page).stream().allMatch(it -> it.columns() <= 201);
          assertThat(bounded).isTrue();
          assertThat(HtmlTable.text(page)).hasSizeLessThanOrEqualTo(page.length());
        });
  }
}
