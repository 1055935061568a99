package org.periplo.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplo.edit.Edit;
import org.periplo.edit.MoveCards;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.CurveId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.session.Selection;

/// What an arrow key moves: cards, stages, steps and lanes from place to place, an emotion point up
/// and down.
record KeyMove(JourneyMap map, Selection selection, Grid grid) {

  /// The edit that moves what is selected one place on; empty if there is nothing to move, or no
  /// place.
  Optional<Edit> towards(Direction direction) {
    return selection
        .primary()
        .flatMap(
            primary ->
                switch (primary) {
                  case CardId id -> map.card(id).flatMap(it -> card(it, direction));
                  case CurveId id ->
                      map.curve(id)
                          .filter(EmotionCurve::isShown)
                          .flatMap(it -> feeling(it, direction));
                  default -> new HeadKeyMove(map, selection).towards(primary, direction);
                });
  }

  private Optional<Edit> feeling(EmotionCurve curve, Direction direction) {
    return selection
        .cell()
        .filter(_ -> direction.rows != 0)
        .flatMap(it -> curve.pointIn(it.step()))
        .map(
            it ->
                new Feeling(curve.id(), it.step(), it.value())
                    .plus(-direction.rows * Feeling.QUARTER)
                    .edit(Set.of()));
  }

  private Optional<Edit> card(Card card, Direction direction) {
    List<CardId> cards = new ArrayList<>(selection.only(CardId.class));
    cards.remove(card.id());
    cards.addFirst(card.id());
    return withinCell(card, cards, direction).or(() -> toNextCell(card, cards, direction));
  }

  private Optional<Edit> withinCell(Card card, List<CardId> cards, Direction direction) {
    List<CardId> staying =
        map.cardsIn(card.cell()).stream().map(Card::id).filter(it -> !cards.contains(it)).toList();
    int position = map.cardsIn(card.cell()).indexOf(card) + direction.rows;
    return cards.size() == 1 && direction.rows != 0 && position >= 0 && position <= staying.size()
        ? Optional.of(new MoveCards(cards, card.cell(), position))
        : Optional.empty();
  }

  private Optional<Edit> toNextCell(Card card, List<CardId> cards, Direction direction) {
    return cells(card, direction)
        .findFirst()
        .map(
            it ->
                direction == Direction.DOWN
                    ? new MoveCards(cards, it, 0)
                    : MoveCards.last(cards, it));
  }

  /// The cells from the card on, as far as they can hold cards.
  private Stream<Cell> cells(Card card, Direction direction) {
    return Stream.iterate(
            grid.cellBeside(Selection.of(card.cell()), direction),
            Optional::isPresent,
            it -> grid.cellBeside(Selection.of(it.orElseThrow()), direction))
        .flatMap(Optional::stream)
        .filter(
            it ->
                map.lane(it.lane()).map(Lane::kind).filter(kind -> kind.holdsCards()).isPresent());
  }
}
