package org.periplo.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.ElementId;
import org.periplo.model.LaneId;
import org.periplo.model.StepId;

/// Where every part of a map goes: lane labels at the left, stages and steps above, cells in
/// between.
///
/// @param size of all, in points; the origin is the upper left corner of the corner above the
///     labels
/// @param corner above the labels and left of the stages
/// @param steps of a collapsed stage only the first, which stands for all
/// @param links those that are drawn
/// @param collapsed the lanes and stages of which only the names are shown
public record MapLayout(
    Size size,
    Box corner,
    List<PlacedStage> stages,
    List<PlacedStep> steps,
    List<PlacedLane> lanes,
    List<PlacedCard> cards,
    List<PlacedCurve> curves,
    List<PlacedLink> links,
    Set<ElementId> collapsed) {

  public MapLayout {
    stages = List.copyOf(stages);
    steps = List.copyOf(steps);
    lanes = List.copyOf(lanes);
    cards = List.copyOf(cards);
    curves = List.copyOf(curves);
    links = List.copyOf(links);
    collapsed = Set.copyOf(collapsed);
  }

  /// The same layout with links on it.
  MapLayout tied(List<PlacedLink> drawn) {
    return drawn.isEmpty()
        ? this
        : new MapLayout(size, corner, stages, steps, lanes, cards, curves, drawn, collapsed);
  }

  /// The lane or stage that only shows its name at a place, if one is there.
  public Optional<ElementId> collapsedAt(Point point) {
    return laneAt(point.y())
        .<ElementId>map(it -> it.lane().id())
        .filter(collapsed::contains)
        .or(
            () ->
                stepAt(point.x())
                    .<ElementId>map(it -> stages.get(it.stage()).stage().id())
                    .filter(collapsed::contains));
  }

  /// The placed card with that id.
  public Optional<PlacedCard> card(CardId id) {
    return cards.stream().filter(it -> it.card().id().equals(id)).findFirst();
  }

  /// The placed lane with that id.
  public Optional<PlacedLane> lane(LaneId id) {
    return lanes.stream().filter(it -> it.lane().id().equals(id)).findFirst();
  }

  /// The placed step with that id.
  public Optional<PlacedStep> step(StepId id) {
    return steps.stream().filter(it -> it.step().id().equals(id)).findFirst();
  }

  /// The step whose column holds `x`.
  public Optional<PlacedStep> stepAt(double x) {
    return steps.stream().filter(it -> x >= it.column().x() && x < it.column().right()).findFirst();
  }

  /// The lane that holds `y`.
  public Optional<PlacedLane> laneAt(double y) {
    return lanes.stream().filter(it -> y >= it.box().y() && y < it.box().bottom()).findFirst();
  }

  /// The cell at a place.
  public Optional<Cell> cellAt(Point point) {
    return laneAt(point.y())
        .flatMap(
            lane -> stepAt(point.x()).map(step -> new Cell(lane.lane().id(), step.step().id())));
  }

  /// The area of a cell.
  public Optional<Box> boundsOf(Cell cell) {
    return lane(cell.lane()).flatMap(lane -> step(cell.step()).map(step -> crossing(lane, step)));
  }

  private static Box crossing(PlacedLane lane, PlacedStep step) {
    return new Box(step.column().x(), lane.box().y(), step.column().width(), lane.box().height());
  }

  /// The area of a stage's head, a step's head, a lane's label or a card.
  public Optional<Box> boundsOf(ElementId element) {
    return Stream.of(
            stages.stream().filter(it -> it.stage().id().equals(element)).map(PlacedStage::box),
            steps.stream().filter(it -> it.step().id().equals(element)).map(PlacedStep::head),
            lanes.stream().filter(it -> it.lane().id().equals(element)).map(PlacedLane::labelBox),
            cards.stream().filter(it -> it.card().id().equals(element)).map(PlacedCard::box))
        .flatMap(it -> it)
        .findFirst();
  }
}
