package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.layout.Arrangement;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedCard;
import org.periplo.layout.PlacedLane;
import org.periplo.model.Card;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.theme.Theme;

/// Cuts a stage of a map into slices that fit on slides without making the words smaller: first by
/// steps, then by lanes, and a lane that is too high alone by cards.
final class StageSlices {

  private static final int MOST_STEPS = 5;
  private static final int FEW_STEPS = 3;
  private static final double LARGER = 1.15;

  private final Project project;
  private final Theme theme;
  private final double width;
  private final double height;

  StageSlices(Project project, Theme theme, double width, double height) {
    this.project = project;
    this.theme = theme;
    this.width = width;
    this.height = height;
  }

  /// The slices of a stage, laid out, in the order of reading; one or more.
  List<MapLayout> of(JourneyMap map, Stage stage) {
    List<MapLayout> slices = new ArrayList<>();
    for (List<Step> steps : evenly(stage.steps())) {
      slices.addAll(byLanes(MapSlice.ofSteps(map, stage, steps)));
    }
    return slices;
  }

  private static List<List<Step>> evenly(List<Step> steps) {
    int parts = (steps.size() + MOST_STEPS - 1) / MOST_STEPS;
    List<List<Step>> all = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      all.add(steps.subList(steps.size() * i / parts, steps.size() * (i + 1) / parts));
    }
    return all;
  }

  private List<MapLayout> byLanes(JourneyMap map) {
    MapLayout whole = laidOut(map);
    double room = height / scaleOf(map) - whole.corner().bottom();
    List<MapLayout> slices = new ArrayList<>();
    List<Lane> together = new ArrayList<>();
    double used = 0;
    for (PlacedLane lane : whole.lanes()) {
      double needed = heightOf(lane);
      if (used + needed > room && !together.isEmpty()) {
        slices.add(laidOut(MapSlice.ofLanes(map, together)));
        together.clear();
        used = 0;
      }
      if (needed > room) {
        slices.addAll(byCards(MapSlice.ofLanes(map, List.of(lane.lane()))));
      } else {
        together.add(lane.lane());
        used += needed;
      }
    }
    if (!together.isEmpty() || slices.isEmpty()) {
      slices.add(laidOut(MapSlice.ofLanes(map, together)));
    }
    return slices;
  }

  private static double heightOf(PlacedLane lane) {
    return lane.box().height() + lane.lineBelow().map(it -> it.box().height()).orElse(0.0);
  }

  private List<MapLayout> byCards(JourneyMap map) {
    List<MapLayout> slices = new ArrayList<>();
    List<Card> left = map.cards();
    while (!left.isEmpty()) {
      MapLayout layout = laidOut(MapSlice.ofCards(map, left));
      List<Card> fitting = fitting(layout, scaleOf(map));
      slices.add(laidOut(MapSlice.ofCards(map, fitting)));
      left = left.stream().filter(it -> !fitting.contains(it)).toList();
    }
    return slices.isEmpty() ? List.of(laidOut(map)) : slices;
  }

  /// The cards that end above the lower edge; the first, whatever its height, so that work ends.
  private List<Card> fitting(MapLayout layout, double scale) {
    double limit = height / scale - Theme.LANE_PADDING;
    List<Card> fitting =
        layout.cards().stream()
            .filter(it -> it.box().bottom() <= limit)
            .map(PlacedCard::card)
            .toList();
    return fitting.isEmpty() ? List.of(layout.cards().getFirst().card()) : fitting;
  }

  /// How much larger than usual the words of a slice can be: a few wide columns leave room.
  private static double scaleOf(JourneyMap map) {
    return map.steps().size() <= FEW_STEPS ? LARGER : 1;
  }

  private MapLayout laidOut(JourneyMap map) {
    double room = width / scaleOf(map) - theme.labelWidth() - Theme.CHEVRON_POINT;
    double stepWidth = room / map.steps().size();
    return Arrangement.of(project, map, theme.withWidths(stepWidth, theme.labelWidth()));
  }
}
