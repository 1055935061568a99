package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.periplo.layout.Arrangement;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedCard;
import org.periplo.layout.PlacedLane;
import org.periplo.model.Card;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.theme.Theme;

/// Cuts a stage of a map into slices that fit on pages without making the words smaller: by lanes,
/// and a lane that is too high alone by cards. A card that is too high even so gets all the width.
final class StageSlices {

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

  /// The slices of a map of one stage, laid out, in the order of reading; none if no lane has
  /// anything in it.
  List<MapLayout> of(JourneyMap map) {
    return map.cards().isEmpty() ? List.of() : byLanes(map);
  }

  private List<MapLayout> byLanes(JourneyMap map) {
    MapLayout whole = laidOut(MapSlice.ofLanes(map, filled(map)));
    double room = height - whole.steps().getFirst().head().height();
    List<List<PlacedLane>> groups = LaneGroups.of(whole.lanes(), room);
    List<MapLayout> slices = new ArrayList<>();
    for (List<PlacedLane> together : groups) {
      JourneyMap slice = MapSlice.ofLanes(map, together.stream().map(PlacedLane::lane).toList());
      boolean tooHigh = together.size() == 1 && LaneGroups.heightOf(together.getFirst()) > room;
      slices.addAll(
          tooHigh ? byCards(slice) : List.of(groups.size() == 1 ? whole : laidOut(slice)));
    }
    return slices;
  }

  /// The lanes with something in them.
  private static List<Lane> filled(JourneyMap map) {
    Set<LaneId> filled = map.cards().stream().map(Card::lane).collect(Collectors.toSet());
    return map.lanes().stream().filter(it -> filled.contains(it.id())).toList();
  }

  private List<MapLayout> byCards(JourneyMap map) {
    List<MapLayout> slices = new ArrayList<>();
    List<Card> left = map.cards();
    while (!left.isEmpty()) {
      Card next = left.getFirst();
      List<Card> fitting = fitting(laidOut(MapSlice.ofCards(map, left)));
      slices.add(fitting.isEmpty() ? alone(map, next) : laidOut(MapSlice.ofCards(map, fitting)));
      List<Card> done = fitting.isEmpty() ? List.of(next) : fitting;
      left = left.stream().filter(it -> !done.contains(it)).toList();
    }
    return slices;
  }

  /// One card in a column as wide as the page.
  private MapLayout alone(JourneyMap map, Card card) {
    Stage stage = map.stages().getFirst();
    List<Step> steps = stage.steps().stream().filter(it -> it.id().equals(card.step())).toList();
    return laidOut(MapSlice.ofSteps(MapSlice.ofCards(map, List.of(card)), stage, steps));
  }

  /// The cards of the one lane that end above its lower edge.
  private List<Card> fitting(MapLayout layout) {
    PlacedLane lane = layout.lanes().getFirst();
    double line = LaneGroups.heightOf(lane) - lane.box().height();
    double limit = height + stageHeight(layout) - Theme.LANE_PADDING - line;
    return layout.cards().stream()
        .filter(it -> it.box().bottom() <= limit)
        .map(PlacedCard::card)
        .toList();
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
