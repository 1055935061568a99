package org.periplo.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;

/// How the cells of a workbook look, in the colours of a map.
final class Looks {

  /// The size of all words, in points.
  static final short FONT_SIZE = 10;

  private static final String FONT = "Arial"; // it has the widths that words are measured with
  private static final short SHORT_DATE = 14; // the date format that follows the reader's system
  private static final double TINT = 0.88;

  private final Workbook workbook;
  private final Palette palette;
  private final XSSFCellStyle words;
  private final XSSFCellStyle number;
  private final XSSFCellStyle day;
  private final XSSFCellStyle head;
  private final XSSFCellStyle cell;
  private final List<XSSFCellStyle> stages = new ArrayList<>();
  private final List<XSSFCellStyle> steps = new ArrayList<>();

  Looks(Workbook workbook, Palette palette) {
    this.workbook = workbook;
    this.palette = palette;
    set((XSSFFont) workbook.getFontAt(0));
    words = style();
    words.setWrapText(true);
    number = style();
    number.setAlignment(HorizontalAlignment.RIGHT);
    number.setIndention((short) 1);
    day = style();
    day.setDataFormat(SHORT_DATE);
    day.setAlignment(HorizontalAlignment.LEFT);
    head = headed(palette.shade(), palette.ink());
    cell = framed();
    palette.accents().forEach(this::addStage);
  }

  private void addStage(Colour accent) {
    XSSFCellStyle stage = headed(accent, Palette.wordsOn(accent));
    stage.setAlignment(HorizontalAlignment.CENTER);
    stages.add(stage);
    steps.add(headed(accent.mixedWith(Colour.WHITE, TINT), palette.ink()));
  }

  private XSSFCellStyle headed(Colour ground, Colour ink) {
    XSSFCellStyle style = framed();
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(colour(ground));
    XSSFFont font = (XSSFFont) workbook.createFont();
    set(font);
    font.setBold(true);
    font.setColor(colour(ink));
    style.setFont(font);
    return style;
  }

  private static void set(XSSFFont font) {
    font.setFontName(FONT);
    font.setFontHeightInPoints(FONT_SIZE);
  }

  private XSSFCellStyle framed() {
    XSSFCellStyle style = style();
    style.setWrapText(true);
    XSSFColor hairline = colour(palette.hairline());
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(hairline);
    style.setBorderRight(BorderStyle.THIN);
    style.setRightBorderColor(hairline);
    return style;
  }

  private XSSFCellStyle style() {
    XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static XSSFColor colour(Colour colour) {
    byte[] parts = {(byte) colour.red(), (byte) colour.green(), (byte) colour.blue()};
    return new XSSFColor(parts);
  }

  /// Words in a table.
  XSSFCellStyle words() {
    return words;
  }

  /// A number in a table.
  XSSFCellStyle number() {
    return number;
  }

  /// A day in a table.
  XSSFCellStyle day() {
    return day;
  }

  /// The name of a table's column or of a lane.
  XSSFCellStyle head() {
    return head;
  }

  /// The cards of a cell.
  XSSFCellStyle cell() {
    return cell;
  }

  /// The name of the stage at `index`, counted from 0.
  XSSFCellStyle stage(int index) {
    return stages.get(index % stages.size());
  }

  /// The name of a step in the stage at `index`, counted from 0.
  XSSFCellStyle step(int index) {
    return steps.get(index % steps.size());
  }
}
