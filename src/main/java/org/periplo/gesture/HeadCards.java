package org.periplo.gesture;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.LaneId;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.session.Selection;
import org.periplo.session.View;

/// The cards that stand under or beside heads.
public final class HeadCards {

  private HeadCards() {}

  /// The cards of all selected stages, steps and lanes, in the map's order; a card belongs to each
  /// step that it reaches over. Empty if no head is selected.
  public static Optional<List<CardId>> in(View view) {
    Selection selection = view.selection();
    return selection.elements().stream().noneMatch(HeadCards::isHead)
        ? Optional.empty()
        : Optional.of(cards(view.journeyMap(), it -> isIn(it, view.journeyMap(), selection)));
  }

  /// All cards of the map that is looked at.
  public static List<CardId> all(View view) {
    return cards(view.journeyMap(), _ -> true);
  }

  private static boolean isHead(ElementId element) {
    return element instanceof StageId || element instanceof StepId || element instanceof LaneId;
  }

  private static List<CardId> cards(JourneyMap map, Predicate<Card> wanted) {
    return map.cards().stream().filter(wanted).map(Card::id).toList();
  }

  private static boolean isIn(Card card, JourneyMap map, Selection selection) {
    List<StepId> steps = map.steps().stream().map(Step::id).toList();
    int first = steps.indexOf(card.step());
    return selection.contains(card.lane())
        || steps.subList(first, first + card.span()).stream()
            .anyMatch(it -> selection.contains(it) || selection.contains(stageOf(it, map)));
  }

  private static StageId stageOf(StepId step, JourneyMap map) {
    return map.stageOf(step).map(Stage::id).orElseThrow();
  }
}
