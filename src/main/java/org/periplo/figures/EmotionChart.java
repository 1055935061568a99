package org.periplo.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.periplo.drawing.ChartMark;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Placing;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.layout.EmotionBand;
import org.periplo.layout.MapWords;
import org.periplo.layout.Numbers;
import org.periplo.layout.PlacedCurve;
import org.periplo.layout.PlacedCurve.PlacedPoint;
import org.periplo.layout.PlacedCurve.PlacedQuote;
import org.periplo.model.CurveKind;
import org.periplo.model.EmotionPoint;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.model.Step;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Theme;

/// A lane of emotions as a chart of its own: levels, curves, and the steps' names under them.
///
/// @param chart with the values of all curves
/// @param quotes what was said, beside its point or under its step's name
/// @param bottom the lower end of all of it
public record EmotionChart(ChartMark chart, List<Mark> quotes, double bottom) {

  private static final double AXIS_GAP = 6;
  private static final double NAME_GAP = 3;
  private static final double COLUMN_GAP = 6;

  public EmotionChart {
    quotes = List.copyOf(quotes);
  }

  /// The chart of a band, in the band's own place.
  ///
  /// @param map the band's, with columns of one width
  public static EmotionChart of(Project project, JourneyMap map, EmotionBand placed, Theme theme) {
    Box band = placed.band();
    double namesTop = band.bottom() + Theme.FACE / 2 + NAME_GAP;
    List<Mark> names = names(map.steps(), band, namesTop, theme);
    double namesBottom = names.stream().mapToDouble(it -> it.bounds().bottom()).max().orElse(0);
    List<Mark> quotes = quotes(placed, namesBottom - band.bottom() - NAME_GAP, theme);
    double bottom = quotes.stream().mapToDouble(it -> it.bounds().bottom()).max().orElse(0);
    double top = band.y() - Theme.FACE / 2;
    Box bounds = new Box(0, top, band.right(), namesBottom - top);
    return new EmotionChart(
        new ChartMark(
            Tag.of(Role.FIGURE, spoken(placed.curves())),
            bounds,
            band,
            map.steps().stream().map(Step::name).toList(),
            EmotionPoint.LEAST,
            EmotionPoint.MOST,
            drawn(placed.curves()).stream().map(it -> series(it, map, project)).toList(),
            picture(project, placed, names, theme)),
        quotes,
        Math.max(bottom, namesBottom));
  }

  private static String spoken(List<PlacedCurve> curves) {
    return drawn(curves).stream().map(PlacedCurve::spoken).collect(Collectors.joining(". "));
  }

  /// The curves that have a point.
  private static List<PlacedCurve> drawn(List<PlacedCurve> curves) {
    return curves.stream().filter(it -> !it.points().isEmpty()).toList();
  }

  private static ChartMark.Series series(PlacedCurve placed, JourneyMap map, Project project) {
    List<Optional<Double>> values =
        map.steps().stream()
            .map(it -> placed.curve().pointIn(it.id()).map(EmotionPoint::value))
            .toList();
    return new ChartMark.Series(
        new MapWords(project).nameOf(placed.curve()),
        placed.colour(),
        placed.curve().kind() == CurveKind.FELT ? Stroke.Dash.SOLID : Stroke.Dash.DASHED,
        values);
  }

  private static List<Mark> picture(
      Project project, EmotionBand placed, List<Mark> names, Theme theme) {
    List<Mark> marks = new ArrayList<>(EmotionFigure.levels(placed.band(), theme.palette()));
    marks.addAll(axis(placed.band(), new Numbers(project.language().locale()), theme));
    marks.addAll(names);
    for (PlacedCurve curve : drawn(placed.curves())) {
      marks.add(
          new GroupMark(
              Tag.decorationOf(curve.curve().id()), EmotionFigure.silent(curve, theme.palette())));
    }
    return marks;
  }

  /// The values of the levels, left of the band.
  private static List<Mark> axis(Box band, Numbers numbers, Theme theme) {
    List<Mark> axis = new ArrayList<>();
    for (int value = (int) EmotionPoint.LEAST; value <= EmotionPoint.MOST; value++) {
      TextBlock text =
          Typesetter.set(numbers.signed(value), theme.note(), band.x() - AXIS_GAP)
              .aligned(TextBlock.Align.RIGHT);
      double y = PlacedCurve.heightOf(value, band) - text.height() / 2;
      axis.add(TextMark.at(Tag.DECORATION, 0, y, text));
    }
    return axis;
  }

  private static List<Mark> names(List<Step> steps, Box band, double top, Theme theme) {
    double width = band.width() / steps.size();
    List<Mark> names = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      TextBlock name =
          Typesetter.set(steps.get(i).name(), theme.note(), width - COLUMN_GAP)
              .aligned(TextBlock.Align.CENTRE);
      double x = band.x() + i * width + COLUMN_GAP / 2;
      names.add(TextMark.at(Tag.DECORATION, x, top, name));
    }
    return names;
  }

  /// What was said; that for which there was no room beside its point goes under the names.
  private static List<Mark> quotes(EmotionBand placed, double down, Theme theme) {
    List<Mark> quotes = new ArrayList<>();
    for (PlacedCurve curve : placed.curves()) {
      for (PlacedPoint point : curve.points()) {
        point
            .quote()
            .map(it -> quote(it, point, placed.band(), down, theme))
            .ifPresent(quotes::add);
      }
    }
    return quotes;
  }

  private static Mark quote(
      PlacedQuote quote, PlacedPoint point, Box band, double down, Theme theme) {
    Mark mark = EmotionFigure.quote(quote, point.point(), theme.palette());
    boolean under = quote.box().y() > band.bottom() + Theme.FACE / 2;
    return under ? new Placing(1, 0, down).of(mark) : mark;
  }
}
