package org.periplo.paint.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.periplo.drawing.ChartMark;

/// The workbook of a chart: a category a row, a series a column, their names at the borders.
final class Workbook {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final int LETTERS = 26;

  private Workbook() {}

  /// The bytes of the file.
  static byte[] of(ChartMark chart, DeckStyle style) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PackageWriter file = new PackageWriter(bytes)) {
      Relationships roots = new Relationships();
      roots.add("officeDocument", "xl/workbook.xml");
      file.roots(roots);
      Relationships relationships = new Relationships();
      XmlWriter workbook = workbook(sheet(style), relationships);
      file.part("xl/workbook.xml", PartType.WORKBOOK, workbook, relationships);
      file.part("xl/worksheets/sheet1.xml", PartType.WORKSHEET, sheet(chart));
      file.writeContentTypes();
    }
    return bytes.toByteArray();
  }

  private static String sheet(DeckStyle style) {
    return style.messages().text("chart.sheet");
  }

  private static XmlWriter workbook(String sheet, Relationships relationships) {
    XmlWriter xml = new XmlWriter().open("workbook").with("xmlns", NAMESPACE);
    xml.with("xmlns:r", Namespaces.RELATIONSHIPS).open("sheets").open("sheet");
    xml.with("name", sheet).with("sheetId", 1);
    return xml.with("r:id", relationships.add("worksheet", "worksheets/sheet1.xml"))
        .close()
        .close();
  }

  private static XmlWriter sheet(ChartMark chart) {
    XmlWriter xml = new XmlWriter().open("worksheet").with("xmlns", NAMESPACE).open("sheetData");
    List<ChartMark.Series> series = chart.series();
    row(xml, 0);
    for (int i = 0; i < series.size(); i++) {
      words(xml, cell(i + 1, 0), series.get(i).name());
    }
    xml.close();
    for (int i = 0; i < chart.categories().size(); i++) {
      row(xml, i + 1);
      words(xml, cell(0, i + 1), chart.categories().get(i));
      for (int j = 0; j < series.size(); j++) {
        value(xml, cell(j + 1, i + 1), series.get(j).values().get(i));
      }
      xml.close();
    }
    return xml.close();
  }

  private static void row(XmlWriter xml, int row) {
    xml.open("row").with("r", row + 1);
  }

  private static void words(XmlWriter xml, String cell, String words) {
    xml.open("c").with("r", cell).with("t", "inlineStr").open("is").open("t");
    xml.with("xml:space", "preserve").text(words).close().close().close();
  }

  private static void value(XmlWriter xml, String cell, Optional<Double> value) {
    value.ifPresent(
        it -> xml.open("c").with("r", cell).open("v").text(it.toString()).close().close());
  }

  private static String cell(int column, int row) {
    return column(column) + (row + 1);
  }

  /// The letters of a column, from 0.
  private static String column(int index) {
    String last = String.valueOf((char) ('A' + index % LETTERS));
    return index < LETTERS ? last : column(index / LETTERS - 1) + last;
  }

  /// Where the name of a series stands.
  static String nameRange(DeckStyle style, int series) {
    return absolute(style, series + 1, 0);
  }

  /// Where the categories of a chart stand.
  static String categoryRange(DeckStyle style, ChartMark chart) {
    return absolute(style, 0, 1) + to(0, chart);
  }

  /// Where the values of a series stand.
  static String valueRange(DeckStyle style, ChartMark chart, int series) {
    return absolute(style, series + 1, 1) + to(series + 1, chart);
  }

  private static String to(int column, ChartMark chart) {
    return ":$" + column(column) + "$" + (chart.categories().size() + 1);
  }

  private static String absolute(DeckStyle style, int column, int row) {
    return sheet(style) + "!$" + column(column) + "$" + (row + 1);
  }
}
