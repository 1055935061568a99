package org.periplo.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.periplo.drawing.Mark;
import org.periplo.figures.EmotionChart;
import org.periplo.layout.EmotionBand;
import org.periplo.layout.PlacedCurve;
import org.periplo.model.CurveKind;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.text.Paragraph;
import org.periplo.text.Run;
import org.periplo.text.Typesetter;
import org.periplo.theme.Palette;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// A lane of emotions as a chart that fills a given room.
///
/// @param map all its columns of one width
/// @param lane one of [#lanesOf]
/// @param width of the chart, axis included
record EmotionBoard(Edition edition, JourneyMap map, Lane lane, Palette palette, double width) {

  /// The width of what stands left of the curves.
  static final double AXIS = 30;

  /// The least height of a chart that can be read.
  static final double LEAST = 90;

  private static final double MOST = 236;
  private static final int TRIES = 4;
  private static final String FELT = "● ";
  private static final String GOAL = "– – ";
  private static final String BETWEEN = "      ";

  /// The lanes with a curve that is shown and has a point in the map.
  static List<Lane> lanesOf(JourneyMap map) {
    Set<StepId> steps = new HashSet<>(map.steps().stream().map(Step::id).toList());
    return map.lanes().stream()
        .filter(
            lane ->
                map.curves().stream()
                    .filter(it -> it.isShown() && it.lane().equals(lane.id()))
                    .flatMap(it -> it.points().stream())
                    .anyMatch(it -> steps.contains(it.step())))
        .toList();
  }

  /// Whose the curves are; nothing for one alone.
  Block legend() {
    TextStyle note = edition.theme().note();
    List<Run> runs = new ArrayList<>();
    List<PlacedCurve> curves =
        band(LEAST).curves().stream().filter(it -> !it.points().isEmpty()).toList();
    for (PlacedCurve curve : curves) {
      String sign = curve.curve().kind() == CurveKind.GOAL ? GOAL : FELT;
      String name = edition.words().nameOf(curve.curve());
      runs.add(new Run((runs.isEmpty() ? "" : BETWEEN) + sign, note.in(curve.colour())));
      runs.add(new Run(name, note));
    }
    return curves.size() < 2
        ? Block.NONE
        : Block.of(Typesetter.set(List.of(new Paragraph(runs, 0)), width - AXIS));
  }

  /// The chart and what was said, no higher than `height` if that can be.
  Block within(double height) {
    double emotions = MOST;
    EmotionChart chart = chart(emotions);
    for (int i = 0; i < TRIES && chart.bottom() > height && emotions > LEAST; i++) {
      emotions = Math.max(LEAST, emotions - (chart.bottom() - height));
      chart = chart(emotions);
    }
    List<Mark> marks = new ArrayList<>();
    marks.add(chart.chart());
    marks.addAll(chart.quotes());
    return new Block(marks, chart.bottom());
  }

  private EmotionChart chart(double emotions) {
    return EmotionChart.of(edition.project(), map, band(emotions), theme(emotions));
  }

  private EmotionBand band(double emotions) {
    return EmotionBand.of(edition.project(), map, lane, theme(emotions));
  }

  private Theme theme(double emotions) {
    double step = (width - AXIS) / map.steps().size();
    return edition.theme().in(palette).withWidths(step, AXIS).withEmotionHeight(emotions);
  }
}
