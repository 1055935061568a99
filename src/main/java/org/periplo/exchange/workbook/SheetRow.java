package org.periplo.exchange.workbook;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.periplo.text.Typesetter;
import org.periplo.theme.FontFace;
import org.periplo.theme.Palette;
import org.periplo.theme.TextStyle;

/// A row that grows with its words: what a program shows that does not measure rows for itself.
final class SheetRow {

  private static final double LINE = 12.75;
  private static final double MOST_HEIGHT = 409;
  private static final double SPARE = 0.96; // the share of a column's width that words can count on
  private static final double DIGIT = 5.25; // points, of Arial at 10
  private static final TextStyle REGULAR =
      new TextStyle(FontFace.REGULAR, Looks.FONT_SIZE, LINE, Palette.LIGHT.ink());

  private final Row row;
  private double height = LINE;

  /// The row below the last one of a sheet.
  SheetRow(Sheet sheet) {
    row = sheet.createRow(sheet.getLastRowNum() + 1);
  }

  /// Writes words; nothing if there are none.
  void write(int column, String text, XSSFCellStyle look) {
    if (!text.isEmpty()) {
      cell(column, look).setCellValue(CellText.of(text));
      grow(text, look, width(column));
    }
  }

  private void grow(String text, XSSFCellStyle look, double width) {
    if (look.getWrapText()) {
      TextStyle style = look.getFont().getBold() ? REGULAR.in(FontFace.BOLD) : REGULAR;
      height = Math.max(height, Typesetter.set(text, style, width).height());
    }
  }

  private double width(int column) {
    return row.getSheet().getColumnWidth(column) / (double) Sheets.DIGIT * DIGIT * SPARE;
  }

  /// Writes a number.
  void write(int column, double number, XSSFCellStyle look) {
    cell(column, look).setCellValue(number);
  }

  /// Writes a day.
  void write(int column, LocalDate day, XSSFCellStyle look) {
    cell(column, look).setCellValue(day);
  }

  /// An empty cell that is seen.
  Cell cell(int column, XSSFCellStyle look) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(look);
    return cell;
  }

  /// Makes room for what was written.
  void fit() {
    row.setHeightInPoints((float) Math.min(MOST_HEIGHT, height + 1));
  }
}
