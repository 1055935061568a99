package org.periplo.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.CurveId;
import org.periplo.model.ElementId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.session.Selection;

/// A map as a grid to walk through: stages and steps above the lanes, lane labels left of the
/// cells.
final class Grid {

  private static final int STAGES = -2;
  private static final int STEPS = -1;
  private static final int LABELS = -1;

  private final JourneyMap map;
  private final List<Step> steps;
  private final Set<ElementId> collapsed;

  /// @param collapsed lanes and stages that are passed over
  Grid(JourneyMap map, Set<ElementId> collapsed) {
    this.map = map;
    this.collapsed = collapsed;
    this.steps = map.steps();
  }

  /// A place in the grid.
  ///
  /// @param row a lane, [#STEPS] or [#STAGES]
  /// @param column a step, or [#LABELS]
  /// @param card a card of the cell, or a curve through it, from 0; beyond the last means the last
  private record Place(int row, int column, int card) {}

  /// What lies next to what is selected; empty at the edge of the map.
  Optional<Selection> beside(Selection selection, Direction direction) {
    return place(selection)
        .map(it -> besides(it, direction))
        .orElseGet(() -> Optional.of(new Place(0, 0, 0)))
        .flatMap(this::selectionAt);
  }

  /// The cell next to the one that is selected, or that holds what is selected.
  Optional<Cell> cellBeside(Selection selection, Direction direction) {
    return place(selection)
        .map(it -> seenFrom(it, direction, it.card))
        .flatMap(it -> cell(it.row, it.column));
  }

  /// The place next to `from`, and if that is hidden, the one behind it, and so on.
  private Place seenFrom(Place from, Direction direction, int card) {
    Place next = new Place(from.row + direction.rows, from.column + direction.columns, card);
    return exists(next) && isHidden(next) ? seenFrom(next, direction, card) : next;
  }

  private boolean isHidden(Place place) {
    return place.row != STAGES
        && place.column != LABELS
        && (collapsed.contains(stageAt(place.column).id())
            || (place.row >= 0 && collapsed.contains(map.lanes().get(place.row).id())));
  }

  /// Where a selected card stands among those of its cell, from 0.
  int positionOf(Card card) {
    return map.cardsIn(card.cell()).indexOf(card);
  }

  private Optional<Place> place(Selection selection) {
    return selection.primary().flatMap(it -> place(it, selection)).or(() -> placeOfCell(selection));
  }

  private Optional<Place> place(ElementId element, Selection selection) {
    return switch (element) {
      case CardId id -> map.card(id).map(it -> place(it.cell(), positionOf(it)));
      case StageId id ->
          map.stage(id).map(it -> new Place(STAGES, column(it.steps().getFirst().id()), 0));
      case StepId id -> Optional.of(new Place(STEPS, column(id), 0));
      case LaneId id -> Optional.of(new Place(row(id), LABELS, 0));
      case CurveId id -> selection.cell().map(it -> place(it, curvesIn(it).indexOf(id)));
      default -> placeOfCell(selection);
    };
  }

  private Optional<Place> placeOfCell(Selection selection) {
    return selection.cell().map(it -> place(it, 0));
  }

  private Place place(Cell cell, int card) {
    return new Place(row(cell.lane()), column(cell.step()), card);
  }

  private int row(LaneId id) {
    return map.lanes().stream().map(Lane::id).toList().indexOf(id);
  }

  private int column(StepId id) {
    return steps.stream().map(Step::id).toList().indexOf(id);
  }

  private Optional<Place> besides(Place from, Direction direction) {
    int inCell = from.card + direction.rows;
    if (direction.rows != 0 && inCell >= 0 && inCell < countAt(from)) {
      return Optional.of(new Place(from.row, from.column, inCell));
    }
    if (from.row == STAGES && direction.columns != 0) {
      return besideStage(from, direction);
    }
    int card = direction == Direction.UP ? Integer.MAX_VALUE : direction.rows > 0 ? 0 : from.card;
    return Optional.of(seenFrom(from, direction, card)).filter(this::exists);
  }

  private Optional<Place> besideStage(Place from, Direction direction) {
    List<Stage> stages = map.stages();
    int next = stages.indexOf(stageAt(from.column)) + direction.columns;
    return next < 0 || next >= stages.size()
        ? Optional.empty()
        : Optional.of(new Place(STAGES, column(stages.get(next).steps().getFirst().id()), 0));
  }

  private boolean exists(Place place) {
    int firstRow = place.column == LABELS ? 0 : STAGES;
    int firstColumn = place.row < 0 ? 0 : LABELS;
    return place.row >= firstRow
        && place.row < map.lanes().size()
        && place.column >= firstColumn
        && place.column < steps.size();
  }

  private Stage stageAt(int column) {
    return map.stageOf(steps.get(column).id()).orElseThrow();
  }

  private Optional<Cell> cell(int row, int column) {
    return row >= 0 && row < map.lanes().size() && column >= 0 && column < steps.size()
        ? Optional.of(new Cell(map.lanes().get(row).id(), steps.get(column).id()))
        : Optional.empty();
  }

  private int countAt(Place place) {
    return cell(place.row, place.column)
        .map(it -> map.cardsIn(it).size() + curvesIn(it).size())
        .orElse(0);
  }

  private Optional<Selection> selectionAt(Place place) {
    if (!exists(place)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (place.row) {
          case STAGES -> Selection.of(stageAt(place.column).id());
          case STEPS -> Selection.of(steps.get(place.column).id());
          default ->
              place.column == LABELS
                  ? Selection.of(map.lanes().get(place.row).id())
                  : inCell(cell(place.row, place.column).orElseThrow(), place.card);
        });
  }

  private Selection inCell(Cell cell, int card) {
    List<Card> cards = map.cardsIn(cell);
    if (!cards.isEmpty()) {
      return Selection.of(cards.get(Math.min(card, cards.size() - 1)).id()).in(cell);
    }
    List<CurveId> curves = curvesIn(cell);
    return curves.isEmpty()
        ? Selection.of(cell)
        : Selection.of(curves.get(Math.clamp(card, 0, curves.size() - 1))).in(cell);
  }

  private List<CurveId> curvesIn(Cell cell) {
    return EmotionCell.curvesIn(map, cell).stream().map(EmotionCurve::id).toList();
  }
}
