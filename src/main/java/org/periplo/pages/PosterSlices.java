package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.layout.PlacedCard;
import org.periplo.layout.PlacedLane;
import org.periplo.model.Card;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.theme.Theme;

/// Cuts a map into parts of a size: between stages where it can, else between steps; then between
/// lanes, and a lane that is too high alone between cards.
final class PosterSlices {

  private final Project project;
  private final Theme theme;
  private final double room;
  private final double height;

  /// @param width of the widest part, in points, labels included
  /// @param height of the highest part
  PosterSlices(Project project, Theme theme, double width, double height) {
    this.project = project;
    this.theme = theme;
    this.height = height;
    room =
        Math.max(
            Step.LEAST_WIDTH,
            (width - theme.labelWidth() - Theme.CHEVRON_POINT) / theme.stepWidth());
  }

  /// The parts in the order of reading, one or more.
  List<Panel> of(JourneyMap map) {
    List<Panel> panels = new ArrayList<>();
    List<Stage> together = new ArrayList<>();
    int first = 0;
    for (Stage stage : map.stages()) {
      if (width(stage) > room) {
        panels.addAll(byStages(map, together, first));
        panels.addAll(bySteps(map, stage, first + together.size()));
        first += together.size() + 1;
        together.clear();
      } else {
        together.add(stage);
      }
    }
    panels.addAll(byStages(map, together, first));
    return panels;
  }

  private static double width(Stage stage) {
    return stage.steps().stream().mapToDouble(Step::width).sum();
  }

  private List<Panel> byStages(JourneyMap map, List<Stage> stages, int first) {
    List<Panel> panels = new ArrayList<>();
    int index = first;
    if (!stages.isEmpty()) {
      for (List<Stage> part : EvenParts.of(stages, PosterSlices::width, room)) {
        panels.addAll(byLanes(MapSlice.ofStages(map, part), index));
        index += part.size();
      }
    }
    return panels;
  }

  private List<Panel> bySteps(JourneyMap map, Stage stage, int index) {
    List<Step> steps =
        stage.steps().stream().map(it -> it.withWidth(Math.min(it.width(), room))).toList();
    List<Panel> panels = new ArrayList<>();
    for (List<Step> part : EvenParts.of(steps, Step::width, room)) {
      panels.addAll(byLanes(MapSlice.ofSteps(map, stage, part), index));
    }
    return panels;
  }

  private List<Panel> byLanes(JourneyMap map, int first) {
    Panel whole = panel(map, first);
    if (map.lanes().isEmpty() || whole.size().height() <= height) {
      return List.of(whole);
    }
    double lanesRoom = height - whole.layout().corner().height();
    List<Panel> panels = new ArrayList<>();
    for (List<PlacedLane> part : LaneGroups.of(whole.layout().lanes(), lanesRoom)) {
      JourneyMap slice = MapSlice.ofLanes(map, part.stream().map(PlacedLane::lane).toList());
      boolean tooHigh = part.size() == 1 && LaneGroups.heightOf(part.getFirst()) > lanesRoom;
      panels.addAll(tooHigh ? byCards(slice, first) : List.of(panel(slice, first)));
    }
    return panels;
  }

  private List<Panel> byCards(JourneyMap lane, int first) {
    List<Panel> panels = new ArrayList<>();
    List<Card> left = lane.cards();
    while (!left.isEmpty()) {
      List<Card> fitting = fitting(panel(MapSlice.ofCards(lane, left), first));
      panels.add(panel(MapSlice.ofCards(lane, fitting), first));
      left = left.stream().filter(it -> !fitting.contains(it)).toList();
    }
    return panels.isEmpty() ? List.of(panel(lane, first)) : panels;
  }

  /// The cards that end above the lower edge; the first, whatever its height, so that work ends.
  private List<Card> fitting(Panel panel) {
    List<PlacedCard> cards = panel.layout().cards();
    List<Card> fitting =
        cards.stream()
            .filter(it -> it.box().bottom() + Theme.LANE_PADDING <= height)
            .map(PlacedCard::card)
            .toList();
    return fitting.isEmpty() ? List.of(cards.getFirst().card()) : fitting;
  }

  private Panel panel(JourneyMap part, int first) {
    return Panel.of(project, part, theme, first);
  }
}
