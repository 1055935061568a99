package org.periplo.ui.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.periplo.exchange.Copying;
import org.periplo.exchange.Offer;
import org.periplo.layout.MapWords;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.JourneyMap;
import org.periplo.model.LaneId;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.session.View;

/// The cards that a selection means: those selected, else those of a stage, a step or a lane.
///
/// @param cards in the order of the map
record CardsMeant(View view, List<CardId> cards) {

  static CardsMeant by(View view) {
    return new CardsMeant(
        view, view.journeyMap().cards().stream().filter(meant(view)).map(Card::id).toList());
  }

  private static Predicate<Card> meant(View view) {
    Set<CardId> selected = Set.copyOf(view.selection().only(CardId.class));
    return selected.isEmpty() ? underHead(view) : it -> selected.contains(it.id());
  }

  private static Predicate<Card> underHead(View view) {
    return view.selection()
        .primary()
        .<Predicate<Card>>map(
            primary ->
                switch (primary) {
                  case LaneId id -> card -> card.lane().equals(id);
                  case StepId id -> card -> card.step().equals(id);
                  case StageId id -> standingIn(view.journeyMap(), id);
                  default -> _ -> false;
                })
        .orElse(_ -> false);
  }

  private static Predicate<Card> standingIn(JourneyMap map, StageId id) {
    Set<StepId> steps =
        map.stage(id).stream()
            .flatMap(it -> it.steps().stream())
            .map(Step::id)
            .collect(Collectors.toSet());
    return card -> steps.contains(card.step());
  }

  /// The cards as other programs and projects are given them; empty if there are none.
  Optional<Offer> offer() {
    MapWords words = new MapWords(view.project());
    return cards.isEmpty()
        ? Optional.empty()
        : Optional.of(new Copying(view.project(), view.journeyMap(), cards, words::nameOf).offer());
  }
}
