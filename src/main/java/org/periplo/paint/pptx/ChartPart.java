package org.periplo.paint.pptx;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.periplo.drawing.ChartMark;
import org.periplo.drawing.Stroke;
import org.periplo.geometry.Box;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// Writes a line chart whose values a person can edit.
///
/// Lines are straight: a smoothed one would go beyond the values that it joins.
final class ChartPart {

  private static final double LINE = 2.25;
  private static final int MARKER = 9;
  private static final int CATEGORY_AXIS = 1;
  private static final int VALUE_AXIS = 2;
  private static final int MOST_STEPS = 10;

  /// Signs before values; the minus sign is the longer one, which is no sign to the format.
  private static final String SIGNED = "+0.##;\"−\"0.##;0";

  private final XmlWriter xml = Namespaces.openChart("c:chartSpace");
  private final ChartMark chart;
  private final DeckStyle style;
  private final Paint paint;

  private ChartPart(ChartMark chart, DeckStyle style) {
    this.chart = chart;
    this.style = style;
    paint = new Paint(xml, style.colours());
  }

  /// The chart, which refers to its workbook by the first relationship.
  static XmlWriter of(ChartMark chart, DeckStyle style) {
    return new ChartPart(chart, style).write();
  }

  private XmlWriter write() {
    xml.value("c:date1904", 0).value("c:lang", style.language()).value("c:roundedCorners", 0);
    xml.open("c:chart").value("c:autoTitleDeleted", 1).open("c:plotArea");
    layout();
    lines();
    categoryAxis();
    valueAxis();
    empty("c:spPr");
    xml.close().value("c:plotVisOnly", 1).value("c:dispBlanksAs", "gap").close();
    empty("c:spPr");
    words(Theme.LIGHT.note());
    xml.open("c:externalData").with("r:id", "rId1").value("c:autoUpdate", 0).close();
    return xml;
  }

  /// Where the values stand, as shares of the whole.
  private void layout() {
    Box all = chart.bounds();
    Box plot = chart.plot();
    xml.open("c:layout").open("c:manualLayout").value("c:layoutTarget", "inner");
    xml.value("c:xMode", "edge").value("c:yMode", "edge");
    xml.value("c:x", share(plot.x() - all.x(), all.width()));
    xml.value("c:y", share(plot.y() - all.y(), all.height()));
    xml.value("c:w", share(plot.width(), all.width()));
    xml.value("c:h", share(plot.height(), all.height()));
    xml.close().close();
  }

  private static String share(double part, double whole) {
    return String.valueOf(Math.round(part / whole * 1e6) / 1e6);
  }

  private void lines() {
    xml.open("c:lineChart").value("c:grouping", "standard").value("c:varyColors", 0);
    for (int i = 0; i < chart.series().size(); i++) {
      series(i);
    }
    xml.value("c:marker", 1).value("c:axId", CATEGORY_AXIS).value("c:axId", VALUE_AXIS).close();
  }

  private void series(int index) {
    ChartMark.Series series = chart.series().get(index);
    xml.open("c:ser").value("c:idx", index).value("c:order", index).open("c:tx");
    strings(Workbook.nameRange(style, index), List.of(series.name()));
    xml.close().open("c:spPr");
    paint.roundLine(Optional.of(new Stroke(series.colour(), LINE, series.dash())));
    xml.close();
    marker(series.colour());
    xml.open("c:cat");
    strings(Workbook.categoryRange(style, chart), chart.categories());
    xml.close().open("c:val");
    numbers(Workbook.valueRange(style, chart, index), series.values());
    xml.close().value("c:smooth", 0).close();
  }

  private void marker(Colour colour) {
    xml.open("c:marker").value("c:symbol", "circle").value("c:size", MARKER).open("c:spPr");
    paint.solid(colour);
    paint.outline(Optional.of(Stroke.of(Colour.WHITE, 1.5)));
    xml.close().close();
  }

  private void strings(String range, List<String> words) {
    xml.open("c:strRef").open("c:f").text(range).close().open("c:strCache");
    points(words.size(), i -> Optional.of(words.get(i)));
    xml.close().close();
  }

  private void numbers(String range, List<Optional<Double>> values) {
    xml.open("c:numRef").open("c:f").text(range).close().open("c:numCache");
    xml.open("c:formatCode").text("General").close();
    points(values.size(), i -> values.get(i).map(String::valueOf));
    xml.close().close();
  }

  private void points(int count, IntFunction<Optional<String>> point) {
    xml.value("c:ptCount", count);
    for (int i = 0; i < count; i++) {
      int index = i;
      point
          .apply(i)
          .ifPresent(
              it -> xml.open("c:pt").with("idx", index).open("c:v").text(it).close().close());
    }
  }

  private void categoryAxis() {
    xml.open("c:catAx").value("c:axId", CATEGORY_AXIS).open("c:scaling");
    xml.value("c:orientation", "minMax").close();
    axis("b", "low", () -> {});
    paintedLine("c:spPr", Palette.LIGHT.quiet());
    words(Theme.LIGHT.note());
    xml.value("c:crossAx", VALUE_AXIS).value("c:crosses", "autoZero").value("c:auto", 0);
    xml.value("c:lblAlgn", "ctr").value("c:lblOffset", 100).value("c:noMultiLvlLbl", 1).close();
  }

  private void valueAxis() {
    xml.open("c:valAx").value("c:axId", VALUE_AXIS).open("c:scaling");
    xml.value("c:orientation", "minMax").value("c:max", String.valueOf(chart.most()));
    xml.value("c:min", String.valueOf(chart.least())).close();
    axis("l", "nextTo", this::levels);
    empty("c:spPr");
    words(Theme.LIGHT.note());
    xml.value("c:crossAx", CATEGORY_AXIS).value("c:crosses", "min");
    xml.value("c:crossBetween", "between").value("c:majorUnit", unit()).close();
  }

  private void levels() {
    xml.open("c:majorGridlines");
    paintedLine("c:spPr", Palette.LIGHT.hairline());
    xml.close();
  }

  private long unit() {
    return (long) Math.max(1, Math.ceil((chart.most() - chart.least()) / MOST_STEPS));
  }

  private void axis(String place, String labels, Runnable lines) {
    xml.value("c:delete", 0).value("c:axPos", place);
    lines.run();
    xml.open("c:numFmt").with("formatCode", SIGNED).with("sourceLinked", 0).close();
    xml.value("c:majorTickMark", "none").value("c:minorTickMark", "none");
    xml.value("c:tickLblPos", labels);
  }

  private void paintedLine(String name, Colour colour) {
    xml.open(name);
    paint.roundLine(Optional.of(Stroke.of(colour, Theme.HAIRLINE)));
    xml.close();
  }

  /// Neither area nor outline.
  private void empty(String name) {
    xml.open(name).empty("a:noFill").open("a:ln").empty("a:noFill").close().close();
  }

  /// The style of words, which never stand aslant.
  private void words(TextStyle words) {
    xml.open("c:txPr").open("a:bodyPr").with("rot", 0).with("vert", "horz").close();
    xml.empty("a:lstStyle").open("a:p").open("a:pPr").open("a:defRPr");
    xml.with("sz", Math.round(words.size() * 100)).with("b", 0);
    paint.solid(words.colour());
    xml.open("a:latin").with("typeface", "+mn-lt").close().close().close();
    xml.open("a:endParaRPr").with("lang", style.language()).close().close().close();
  }
}
