package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.layout.Arrangement;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedCard;
import org.periplo.layout.PlacedLane;
import org.periplo.model.Card;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.theme.Theme;

/// Cuts a stage of a map into slices that fit on slides without making the words smaller: first by
/// steps, then by lanes, and a lane that is too high alone by cards.
final class StageSlices {

  /// How many usual widths of a step stand side by side.
  private static final double MOST_WIDTH = 5;

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
    return EvenParts.of(steps, Step::width, MOST_WIDTH);
  }

  private List<MapLayout> byLanes(JourneyMap map) {
    MapLayout whole = laidOut(map);
    double room = height - whole.steps().getFirst().head().height();
    List<MapLayout> slices = new ArrayList<>();
    for (List<PlacedLane> together : LaneGroups.of(filled(whole), room)) {
      JourneyMap slice = MapSlice.ofLanes(map, together.stream().map(PlacedLane::lane).toList());
      boolean tooHigh = together.size() == 1 && LaneGroups.heightOf(together.getFirst()) > room;
      slices.addAll(tooHigh ? byCards(slice) : List.of(laidOut(slice)));
    }
    return slices;
  }

  /// The lanes with something in them; all of them where none has.
  private static List<PlacedLane> filled(MapLayout layout) {
    List<PlacedLane> filled = layout.lanes().stream().filter(it -> isFilled(it, layout)).toList();
    return filled.isEmpty() ? layout.lanes() : filled;
  }

  private static boolean isFilled(PlacedLane lane, MapLayout layout) {
    return layout.cards().stream().anyMatch(it -> it.card().lane().equals(lane.lane().id()))
        || layout.curves().stream()
            .anyMatch(it -> it.curve().lane().equals(lane.lane().id()) && !it.points().isEmpty());
  }

  private List<MapLayout> byCards(JourneyMap map) {
    List<MapLayout> slices = new ArrayList<>();
    List<Card> left = map.cards();
    while (!left.isEmpty()) {
      List<Card> fitting = fitting(laidOut(MapSlice.ofCards(map, left)));
      slices.add(laidOut(MapSlice.ofCards(map, fitting)));
      left = left.stream().filter(it -> !fitting.contains(it)).toList();
    }
    return slices.isEmpty() ? List.of(laidOut(map)) : slices;
  }

  /// The cards that end above the lower edge; the first, whatever its height, so that work ends.
  private List<Card> fitting(MapLayout layout) {
    double limit = height + stageHeight(layout) - Theme.LANE_PADDING;
    List<Card> fitting =
        layout.cards().stream()
            .filter(it -> it.box().bottom() <= limit)
            .map(PlacedCard::card)
            .toList();
    return fitting.isEmpty() ? List.of(layout.cards().getFirst().card()) : fitting;
  }

  /// How much of a layout the head of the stage takes; the slide's title stands for it.
  static double stageHeight(MapLayout layout) {
    return layout.stages().getFirst().box().height();
  }

  private MapLayout laidOut(JourneyMap map) {
    double room = width - theme.labelWidth() - Theme.CHEVRON_POINT;
    double stepWidth = room / map.steps().stream().mapToDouble(Step::width).sum();
    return Arrangement.of(project, map, theme.withWidths(stepWidth, theme.labelWidth()));
  }
}
