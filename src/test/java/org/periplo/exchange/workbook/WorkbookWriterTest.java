package org.periplo.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.drawing.Progress;
import org.periplo.exchange.Extract;
import org.periplo.exchange.Workshop;
import org.periplo.exchange.table.Matrix;
import org.periplo.exchange.table.ProjectTables;
import org.periplo.exchange.table.Table;
import org.periplo.exchange.table.Value;
import org.periplo.model.JourneyMap;
import org.periplo.model.RandomProject;
import org.periplo.theme.Palette;

class WorkbookWriterTest {

  private static final Value NOTHING = new Value.Text("");

  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  @Test
  void aSheetIsThereForTheCardsForEachMapAndForWhateverElseThereIs() throws IOException {
    try (XSSFWorkbook workbook = workbook(Extract.of(Workshop.project()))) {
      assertThat(workbook)
          .extracting(Sheet::getSheetName)
          .containsExactly(
              "Cards",
              "Buying a washing machine",
              "Buying it tomorrow",
              "Maps",
              "Stages",
              "Emotions",
              "Reviews",
              "Personas",
              "Segments",
              "Channels",
              "Teams");
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCellOfAnyProjectIsReadAgainInItsOwnType(long seed) throws IOException {
    Extract extract = Extract.of(RandomProject.from(seed));
    List<Table> tables = ProjectTables.of(extract);
    List<Matrix> matrices = Matrix.of(extract);
    try (XSSFWorkbook workbook = workbook(extract)) {
      assertThat(workbook).as("seed %d", seed).hasSize(tables.size() + matrices.size());
      assertHolds(workbook.getSheetAt(0), tables.getFirst(), seed);
      for (int i = 0; i < matrices.size(); i++) {
        assertHolds(workbook.getSheetAt(1 + i), matrices.get(i), seed);
      }
      for (int i = 1; i < tables.size(); i++) {
        assertHolds(workbook.getSheetAt(matrices.size() + i), tables.get(i), seed);
      }
    }
  }

  private static void assertHolds(Sheet sheet, Table table, long seed) {
    List<List<Value>> expected = new ArrayList<>();
    expected.add(texts(table.heads().stream().map(Table.Head::name).toList()));
    expected.addAll(table.rows());
    assertThat(values(sheet, table.heads().size()))
        .as("%s, seed %d", table.name(), seed)
        .isEqualTo(expected);
  }

  private static void assertHolds(Sheet sheet, Matrix matrix, long seed) {
    assertThat(values(sheet, 1 + matrix.steps().size()))
        .as("%s, seed %d", matrix.map(), seed)
        .isEqualTo(matrix.asRows().stream().map(WorkbookWriterTest::texts).toList());
  }

  private static List<Value> texts(List<String> texts) {
    return texts.stream().<Value>map(Value.Text::new).toList();
  }

  private static List<List<Value>> values(Sheet sheet, int columns) {
    List<List<Value>> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<Value> values = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        values.add(value(row.getCell(column)));
      }
      rows.add(values);
    }
    return rows;
  }

  private static Value value(@Nullable Cell cell) {
    if (cell == null || cell.getCellType() == CellType.BLANK) {
      return NOTHING;
    }
    if (cell.getCellType() == CellType.STRING) {
      return new Value.Text(cell.getStringCellValue());
    }
    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
    return DateUtil.isCellDateFormatted(cell)
        ? new Value.Day(cell.getLocalDateTimeCellValue().toLocalDate())
        : new Value.Amount(plain(cell.getNumericCellValue()));
  }

  private static BigDecimal plain(double number) {
    BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  @Test
  void aTableHasItsHeadFrozenAFilterAndRoomForItsWords() throws IOException {
    String tall = "One line\nand one more\nand a third";
    try (XSSFWorkbook workbook = workbook(Workshop.todayWith(tall))) {
      XSSFSheet cards = workbook.getSheetAt(0);

      assertThat(cards.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(cards.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:AI9");
      assertThat(cards.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
      assertThat(cards)
          .filteredOn(row -> value(row.getCell(6)).equals(new Value.Text(tall)))
          .singleElement()
          .satisfies(row -> assertThat(row.getHeightInPoints()).isGreaterThan(3 * 12));
    }
  }

  @Test
  void aMatrixHasItsHeadsFrozenAndItsStagesInTheirColours() throws IOException {
    try (XSSFWorkbook workbook = workbook(Workshop.today())) {
      XSSFSheet matrix = workbook.getSheetAt(1);

      assertThat(matrix.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
      assertThat(matrix.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
      assertThat(matrix.getMergedRegions()).containsExactly(CellRangeAddress.valueOf("B1:C1"));
      assertThat(ground(matrix, 1)).isEqualTo("0A7D6C");
      assertThat(ground(matrix, 3)).isEqualTo("C2410C");
      assertThat(matrix.getRow(0).getCell(1).getCellStyle().getFont().getXSSFColor().getARGBHex())
          .isEqualTo("FF" + Palette.LIGHT.surface().hex().substring(1));
      assertThat(matrix.getRow(2).getCell(1).getCellStyle().getWrapText()).isTrue();
    }
  }

  private static String ground(XSSFSheet sheet, int column) {
    return sheet
        .getRow(0)
        .getCell(column)
        .getCellStyle()
        .getFillForegroundColorColor()
        .getARGBHex()
        .substring(2);
  }

  @Test
  void textsThatExcelWouldReadOtherwiseStayAsTheyAre() throws IOException {
    String longest = "x".repeat(CellText.MOST_CHARACTERS + 1);
    Extract extract = Workshop.todayWith("=1+1", "_x0041_", "bell \u0007", longest);
    try (XSSFWorkbook workbook = workbook(extract)) {
      assertThat(workbook.getSheetAt(0))
          .extracting(row -> value(row.getCell(6)))
          .contains(
              new Value.Text("=1+1"),
              new Value.Text("_x0041_"),
              new Value.Text("bell \uFFFD"),
              new Value.Text("x".repeat(CellText.MOST_CHARACTERS - 1) + "…"));
    }
  }

  @Test
  void mapsOfOneNameGetSheetsOfTheirOwn() throws IOException {
    String name = "A very long name: of a [journey] that goes on";
    List<JourneyMap> maps =
        Workshop.project().maps().stream().map(it -> it.withName(name)).toList();
    try (XSSFWorkbook workbook = workbook(Extract.of(Workshop.project().withMaps(maps)))) {
      assertThat(workbook.getSheetName(1)).isEqualTo("A very long name- of a -journey");
      assertThat(workbook.getSheetName(2)).isEqualTo("A very long name- of a -jou (2)");
    }
  }

  @Test
  void itTellsItsTitleAndAlwaysTheSameDay() throws IOException {
    try (XSSFWorkbook workbook = workbook(Extract.of(Workshop.project()))) {
      var core = workbook.getProperties().getCoreProperties();

      assertThat(core.getTitle()).isEqualTo("Workshop");
      assertThat(core.getCreator()).isEqualTo("Acme");
      assertThat(core.getCreated()).isEqualTo(Date.from(Instant.parse("2025-01-01T00:00:00Z")));
    }
  }

  @Test
  void itStopsWhenItIsToldTo() {
    Progress stop =
        share -> {
          if (share > 0.1) {
            throw new CancellationException();
          }
        };

    assertThatThrownBy(
            () ->
                new WorkbookWriter()
                    .write(Extract.of(Workshop.project()), new ByteArrayOutputStream(), stop))
        .isInstanceOf(CancellationException.class);
  }

  private static XSSFWorkbook workbook(Extract extract) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new WorkbookWriter().write(extract, bytes, Progress.UNWATCHED);
    return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
  }
}
