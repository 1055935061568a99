package org.periplo.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.drawing.Progress;
import org.periplo.exchange.Extract;
import org.periplo.exchange.Workshop;
import org.periplo.exchange.table.CardTable;
import org.periplo.exchange.table.Table;
import org.periplo.exchange.table.Value;
import org.periplo.model.Language;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;

class CsvWriterTest {

  private static final String MARK = "\uFEFF";

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCellOfAnyProjectIsReadAgain(long seed) throws IOException {
    Extract extract = Extract.of(RandomProject.from(seed).withLanguage(Language.ENGLISH));
    Table table = CardTable.of(extract);
    List<List<String>> expected = new ArrayList<>();
    expected.add(table.heads().stream().map(Table.Head::name).toList());
    table.rows().forEach(row -> expected.add(row.stream().map(CsvWriterTest::shown).toList()));

    assertThat(rows(extract, CsvWriter.CARDS)).as("seed %d", seed).isEqualTo(expected);
  }

  private static String shown(Value value) {
    return switch (value) {
      case Value.Text(var text) -> text;
      case Value.Amount(var number) -> number.toPlainString();
      case Value.Day(var day) -> day.toString();
    };
  }

  @Test
  void aMatrixHasStagesAndStepsAboveAndLanesBeside() throws IOException {
    assertThat(rows(Workshop.todayWith("Till", "Receipt\nby e-mail"), CsvWriter.MATRIX))
        .containsExactly(
            List.of("", "Choose", "", "Buy"),
            List.of("", "Looks around", "Asks", "Pays"),
            List.of("Actions", "Reads reviews", "• Till\n• Receipt\n  by e-mail", ""),
            List.of("Touchpoints", "", "Visit", ""),
            List.of("Channels", "", "", ""),
            List.of("Mood", "Ana: +0.5 (Curious)", "", "Ana: −1.75 (Very bad)"),
            List.of("Pain points", "", "", "Price grows"),
            List.of("Opportunities", "", "", "Say the total"),
            List.of("Metrics", "", "", "NPS"),
            List.of("Moments of truth", "Forms an opinion", "", ""));
  }

  @Test
  void severalMatricesStandUnderTheNamesOfTheirMaps() throws IOException {
    assertThat(rows(Extract.of(Workshop.project()), CsvWriter.MATRIX))
        .startsWith(List.of("Buying a washing machine"), List.of("", "Choose", "", "Buy"))
        .endsWith(
            List.of(""),
            List.of("Buying it tomorrow"),
            List.of("", "All"),
            List.of("", "At once"),
            List.of(""));
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, ',', 4.5", "SPANISH, ;, '4,5'"})
  void cellsArePartedAsTheSpreadsheetsOfTheLanguageExpect(
      Language language, String separator, String number) throws IOException {
    Project project = Workshop.project().withLanguage(language);
    String csv = text(Extract.of(project), CsvWriter.CARDS);
    CsvStyle style = CsvStyle.of(language);

    assertThat(csv).startsWith(MARK).containsPattern(separator + "4" + separator).endsWith("\r\n");
    assertThat(CsvText.rows(style.cell(new Value.Amount(new BigDecimal("4.5"))) + "\r\n", '\t'))
        .containsExactly(List.of(number));
    assertThat(style.cell(new Value.Day(LocalDate.of(2026, 3, 1)))).isEqualTo("2026-03-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "- not nice", "@SUM(A1)", "\t=1", "＝1+1"})
  void aTextThatASpreadsheetWouldCalculateIsHeldBack(String text) {
    assertThat(cell(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+3.5", "-2,5", "a=b", "'quoted'", "–", "e-mail"})
  void numbersAndWordsStayAsTheyAre(String text) {
    assertThat(cell(text)).isEqualTo(text);
  }

  @Test
  void whatControlsADeviceIsSeenAsTheReplacementCharacter() {
    assertThat(cell("bell \u0007, half \uD83D.")).isEqualTo("bell \uFFFD, half \uFFFD.");
  }

  private static String cell(String text) {
    String cell = CsvStyle.of(Language.ENGLISH).cell(new Value.Text(text));
    return CsvText.rows(cell + "\r\n", ',').getFirst().getFirst();
  }

  @Test
  void onlyTheChosenMapIsWritten() throws IOException {
    assertThat(rows(Workshop.today(), CsvWriter.CARDS))
        .hasSize(8)
        .extracting(List::getFirst)
        .containsOnly("Map", "Buying a washing machine");
  }

  private static List<List<String>> rows(Extract extract, CsvWriter writer) throws IOException {
    char separator = CsvStyle.of(extract.project().language()).separator().charAt(0);
    return CsvText.rows(text(extract, writer).substring(1), separator);
  }

  private static String text(Extract extract, CsvWriter writer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(extract, bytes, Progress.UNWATCHED);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
