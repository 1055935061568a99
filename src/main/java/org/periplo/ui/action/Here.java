package org.periplo.ui.action;

import java.util.Optional;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.session.Selection;
import org.periplo.session.View;

/// Where on a map new things go: next to what is selected.
public record Here(JourneyMap map, Selection selection) {

  /// Next to what is selected in a view.
  public static Here in(View view) {
    return new Here(view.journeyMap(), view.selection());
  }

  /// The cell for a new card; empty if the map has no lane for cards.
  public Optional<Cell> cell() {
    return cardLane().map(lane -> new Cell(lane.id(), step().id()));
  }

  private Optional<Lane> cardLane() {
    return lane()
        .filter(it -> it.kind().holdsCards())
        .or(() -> map.lanes().stream().filter(it -> it.kind().holdsCards()).findFirst());
  }

  /// The selected step, or that of what is selected; the last one of a selected stage, the first
  /// one of all if nothing is selected.
  Step step() {
    return map.steps().stream()
        .filter(it -> stepId().filter(it.id()::equals).isPresent())
        .findFirst()
        .orElseGet(() -> selectedStage().map(it -> it.steps().getLast()).orElse(firstStep()));
  }

  private Step firstStep() {
    return map.steps().getFirst();
  }

  /// The stage of [#step].
  Stage stage() {
    return map.stageOf(step().id()).orElseThrow();
  }

  /// The lane of what is selected.
  Optional<Lane> lane() {
    return primary(LaneId.class).or(() -> selectedCell().map(Cell::lane)).flatMap(map::lane);
  }

  private Optional<StepId> stepId() {
    return primary(StepId.class).or(() -> selectedCell().map(Cell::step));
  }

  private Optional<Stage> selectedStage() {
    return primary(StageId.class).flatMap(map::stage);
  }

  private Optional<Cell> selectedCell() {
    return primary(CardId.class).flatMap(map::card).map(Card::cell).or(selection::cell);
  }

  private <I extends ElementId> Optional<I> primary(Class<I> kind) {
    return selection.primary().filter(kind::isInstance).map(kind::cast);
  }
}
