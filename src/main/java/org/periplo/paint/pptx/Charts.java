package org.periplo.paint.pptx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.ChartMark;

/// The charts of a deck, each with the workbook in which its values are edited.
final class Charts {

  private static final String WORKBOOK_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final List<ChartMark> charts = new ArrayList<>();

  /// The name under which a chart stands in the package's folder of charts.
  String nameOf(ChartMark chart) {
    charts.add(chart);
    return name(charts.size());
  }

  private static String name(int number) {
    return "chart" + number + ".xml";
  }

  /// Writes all charts that were named.
  void writeTo(PackageWriter deck, DeckStyle style) throws IOException {
    for (int number = 1; number <= charts.size(); number++) {
      ChartMark chart = charts.get(number - 1);
      String workbook = "workbook" + number + ".xlsx";
      Relationships relationships = new Relationships();
      relationships.add("package", "../embeddings/" + workbook);
      XmlWriter part = ChartPart.of(chart, style);
      deck.part("ppt/charts/" + name(number), PartType.CHART, part, relationships);
      deck.stored("ppt/embeddings/" + workbook, WORKBOOK_TYPE, Workbook.of(chart, style));
    }
  }
}
