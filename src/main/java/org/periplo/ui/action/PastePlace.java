package org.periplo.ui.action;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplo.exchange.Place;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.session.Selection;
import org.periplo.session.View;

/// Where a selection has cards pasted.
///
/// Several selected cards mean the upper left corner of them; a stage or a step leaves the lanes
/// open, and a lane the steps.
record PastePlace(JourneyMap map, Selection selection) {

  static Place in(View view) {
    return new PastePlace(view.journeyMap(), view.selection()).place();
  }

  private Place place() {
    List<Card> cards =
        selection.only(CardId.class).stream().map(map::card).flatMap(Optional::stream).toList();
    return cards.isEmpty() ? ofHead() : cornerOf(cards);
  }

  private Place cornerOf(List<Card> cards) {
    List<LaneId> lanes = map.lanes().stream().map(Lane::id).toList();
    List<StepId> steps = map.steps().stream().map(Step::id).toList();
    return new Place(
        cards.stream().map(Card::lane).min(Comparator.comparingInt(lanes::indexOf)),
        cards.stream().map(Card::step).min(Comparator.comparingInt(steps::indexOf)));
  }

  private Place ofHead() {
    return selection
        .primary()
        .map(
            primary ->
                switch (primary) {
                  case LaneId id -> new Place(holding(id), Optional.empty());
                  case StepId id -> new Place(Optional.empty(), Optional.of(id));
                  case StageId id -> new Place(Optional.empty(), firstStep(id));
                  default -> ofCell();
                })
        .orElseGet(this::ofCell);
  }

  private Optional<StepId> firstStep(StageId id) {
    return map.stage(id).map(Stage::steps).map(it -> it.getFirst().id());
  }

  private Place ofCell() {
    return new Place(
        selection.cell().map(Cell::lane).flatMap(this::holding), selection.cell().map(Cell::step));
  }

  /// The lane, or the next one below that holds cards.
  private Optional<LaneId> holding(LaneId lane) {
    return map.lanes().stream()
        .dropWhile(it -> !it.id().equals(lane))
        .filter(it -> it.kind().holdsCards())
        .map(Lane::id)
        .findFirst();
  }
}
