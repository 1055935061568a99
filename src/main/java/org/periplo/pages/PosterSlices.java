package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.layout.PlacedCard;
import org.periplo.layout.PlacedLane;
import org.periplo.model.Card;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.theme.Theme;

/// Cuts a map into parts of a size: between stages where it can, else between steps; then between
/// lanes, and a lane that is too high alone between cards.
final class PosterSlices {

  private final PosterMap poster;
  private final double room;
  private final double height;

  /// @param width of the widest part, in points, labels included
  /// @param height of the highest part
  PosterSlices(PosterMap poster, double width, double height) {
    this.poster = poster;
    this.height = height;
    Theme theme = poster.theme();
    room =
        Math.max(
            Step.LEAST_WIDTH,
            (width - theme.labelWidth() - Theme.CHEVRON_POINT) / theme.stepWidth());
  }

  /// The parts in the order of reading, one or more.
  List<Panel> all() {
    JourneyMap map = poster.map();
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
    List<PlacedLane> lanes = whole.layout().lanes();
    if (lanes.isEmpty() || whole.size().height() <= height) {
      return List.of(whole);
    } else if (lanes.size() == 1) {
      return byCards(map, first);
    }
    List<Panel> panels = new ArrayList<>();
    for (List<PlacedLane> part : parted(lanes, height - whole.layout().corner().height())) {
      List<Lane> together = part.stream().map(PlacedLane::lane).toList();
      panels.addAll(byLanes(MapSlice.ofLanes(map, together), first));
    }
    return panels;
  }

  /// Two parts or more.
  private static List<List<PlacedLane>> parted(List<PlacedLane> lanes, double room) {
    List<List<PlacedLane>> parts = LaneGroups.of(lanes, room);
    int middle = lanes.size() / 2;
    return parts.size() > 1
        ? parts
        : List.of(lanes.subList(0, middle), lanes.subList(middle, lanes.size()));
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
    PlacedLane lane = panel.layout().lanes().getFirst();
    double under = LaneGroups.heightOf(lane) - lane.box().height() + Theme.LANE_PADDING;
    List<Card> fitting =
        cards.stream()
            .filter(it -> it.box().bottom() + under <= height)
            .map(PlacedCard::card)
            .toList();
    return fitting.isEmpty() ? List.of(cards.getFirst().card()) : fitting;
  }

  private Panel panel(JourneyMap part, int first) {
    return poster.panel(part, first);
  }
}
