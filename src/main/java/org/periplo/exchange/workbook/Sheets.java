package org.periplo.exchange.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.periplo.exchange.table.Matrix;
import org.periplo.exchange.table.Table;
import org.periplo.exchange.table.Value;

/// Adds sheets to a workbook, each with its heads frozen and repeated on every printed page.
final class Sheets {

  /// How Excel counts the widths of columns: in parts of a digit.
  static final int DIGIT = 256;

  private static final int LANE_WIDTH = 20;
  private static final int STEP_WIDTH = 28;
  private static final int PAGE_WIDTH = 240;

  private final SXSSFWorkbook workbook;
  private final Looks looks;
  private final SheetNames names = new SheetNames();

  Sheets(SXSSFWorkbook workbook, Looks looks) {
    this.workbook = workbook;
    this.looks = looks;
  }

  /// Adds a table with a filter on each column.
  void add(Table table, RowCount count) {
    Sheet sheet = sheet(table.name());
    List<Table.Head> heads = table.heads();
    SheetRow head = new SheetRow(sheet);
    for (int column = 0; column < heads.size(); column++) {
      sheet.setColumnWidth(column, heads.get(column).width() * DIGIT);
      head.write(column, heads.get(column).name(), looks.head());
    }
    head.fit();
    for (List<Value> values : table.rows()) {
      row(new SheetRow(sheet), values);
      count.next();
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(rows(0, 0));
    sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, heads.size() - 1));
    fitToPage(sheet, heads.stream().mapToInt(Table.Head::width).sum());
  }

  private void row(SheetRow row, List<Value> values) {
    for (int column = 0; column < values.size(); column++) {
      switch (values.get(column)) {
        case Value.Text(var text) -> row.write(column, text, looks.words());
        case Value.Amount(var number) -> row.write(column, number.doubleValue(), looks.number());
        case Value.Day(var day) -> row.write(column, day, looks.day());
      }
    }
    row.fit();
  }

  /// Adds a matrix with its stages in their colours.
  void add(Matrix matrix, RowCount count) {
    Sheet sheet = sheet(matrix.map());
    sheet.setColumnWidth(0, LANE_WIDTH * DIGIT);
    heads(sheet, matrix);
    for (Matrix.Row lane : matrix.rows()) {
      lane(new SheetRow(sheet), lane);
      count.next();
    }
    sheet.createFreezePane(1, 2);
    sheet.setRepeatingRows(rows(0, 1));
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
    fitToPage(sheet, LANE_WIDTH + STEP_WIDTH * matrix.steps().size());
  }

  private void lane(SheetRow row, Matrix.Row lane) {
    row.write(0, lane.lane(), looks.head());
    for (int step = 0; step < lane.cells().size(); step++) {
      row.cell(step + 1, looks.cell());
      row.write(step + 1, lane.cells().get(step), looks.cell());
    }
    row.fit();
  }

  private void heads(Sheet sheet, Matrix matrix) {
    SheetRow stages = new SheetRow(sheet);
    SheetRow steps = new SheetRow(sheet);
    int column = 1;
    for (int stage = 0; stage < matrix.stages().size(); stage++) {
      int end = column + matrix.stages().get(stage).steps();
      stages.write(column, matrix.stages().get(stage).name(), looks.stage(stage));
      merge(sheet, column, end);
      for (; column < end; column++) {
        sheet.setColumnWidth(column, STEP_WIDTH * DIGIT);
        steps.write(column, matrix.steps().get(column - 1), looks.step(stage));
      }
    }
    stages.fit();
    steps.fit();
  }

  private static void merge(Sheet sheet, int start, int end) {
    if (end - start > 1) {
      sheet.addMergedRegion(new CellRangeAddress(0, 0, start, end - 1));
    }
  }

  private Sheet sheet(String name) {
    Sheet sheet = workbook.createSheet(names.next(name));
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    return sheet;
  }

  /// What is not too wide to be read then is printed one page wide.
  private static void fitToPage(Sheet sheet, int width) {
    if (width <= PAGE_WIDTH) {
      sheet.setFitToPage(true);
      sheet.getPrintSetup().setFitHeight((short) 0);
    }
  }

  private static CellRangeAddress rows(int first, int last) {
    return new CellRangeAddress(first, last, -1, -1);
  }
}
