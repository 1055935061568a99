package org.periplo.gesture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.periplo.gesture.Reach.Corner;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.session.Selection;

/// Ways to extend the selection through the grid, from where it began.
final class Extension {

  private final Desk desk;
  private final JourneyMap map;
  private final Selection selection;

  Extension(Desk desk) {
    this.desk = desk;
    this.map = desk.map();
    this.selection = desk.session().selection();
  }

  /// Selects all cards from where the selection began to `card`; that card alone if nothing was
  /// selected.
  void to(Card card) {
    Corner end = corner(card);
    extend(anchor().orElse(end), end);
  }

  /// Selects one cell, card or head more in a direction, or one fewer where that leads back.
  ///
  /// @return whether anything is selected that can be extended
  boolean towards(Direction direction) {
    Optional<HeadRow> heads = selection.primary().flatMap(it -> HeadRow.of(map, it));
    if (heads.isPresent()) {
      heads.get().extended(selection, direction).ifPresent(desk::extend);
      return true;
    }
    anchor().ifPresent(anchor -> next(anchor, direction).ifPresent(it -> extend(anchor, it)));
    return anchor().isPresent();
  }

  private void extend(Corner anchor, Corner end) {
    SequencedSet<ElementId> cards = new LinkedHashSet<>(between(anchor, end));
    Optional<ElementId> primary =
        selection.primary().filter(cards::contains).or(() -> cards.stream().findFirst());
    Selection made = new Selection(cards, primary, Optional.of(anchor.cell()));
    desk.extend(new Reach(made, anchor, end));
  }

  private Optional<Corner> anchor() {
    return desk.reach().map(Reach::anchor).or(this::selectedCorner);
  }

  private Optional<Corner> selectedCorner() {
    return selection
        .primary()
        .filter(CardId.class::isInstance)
        .map(CardId.class::cast)
        .flatMap(map::card)
        .map(this::corner)
        .or(() -> selection.cell().map(it -> new Corner(it, 0)));
  }

  private Corner corner(Card card) {
    return new Corner(card.cell(), map.cardsIn(card.cell()).indexOf(card));
  }

  private Optional<Corner> next(Corner anchor, Direction direction) {
    Corner end = desk.reach().map(Reach::end).orElse(anchor);
    int card = end.card() + direction.rows;
    boolean within = direction.rows != 0 && end.cell().equals(anchor.cell());
    return within && card >= 0 && card < map.cardsIn(end.cell()).size()
        ? Optional.of(new Corner(end.cell(), card))
        : nextCell(end.cell(), direction).map(it -> entered(it, anchor, direction));
  }

  /// The next cell that can hold cards.
  private Optional<Cell> nextCell(Cell cell, Direction direction) {
    Grid grid = desk.grid();
    return Stream.iterate(
            grid.cellBeside(Selection.of(cell), direction),
            Optional::isPresent,
            it -> grid.cellBeside(Selection.of(it.orElseThrow()), direction))
        .flatMap(Optional::stream)
        .filter(it -> map.lane(it.lane()).orElseThrow().kind().holdsCards())
        .findFirst();
  }

  /// Back in the cell where the range began, it ends at the card that is met first.
  private Corner entered(Cell cell, Corner anchor, Direction direction) {
    if (!cell.equals(anchor.cell()) || direction.rows == 0) {
      return cell.equals(anchor.cell()) ? anchor : new Corner(cell, 0);
    }
    return new Corner(cell, direction == Direction.UP ? map.cardsIn(cell).size() - 1 : 0);
  }

  private List<CardId> between(Corner one, Corner other) {
    if (one.cell().equals(other.cell())) {
      List<Card> cards = map.cardsIn(one.cell());
      int first = Math.min(one.card(), other.card());
      int last = Math.max(one.card(), other.card());
      return ids(cards.subList(Math.min(first, cards.size()), Math.min(last + 1, cards.size())));
    }
    List<LaneId> lanes = span(map.lanes().stream().map(Lane::id).toList(), one, other, Cell::lane);
    List<StepId> steps = span(map.steps().stream().map(Step::id).toList(), one, other, Cell::step);
    return ids(
        map.cards().stream()
            .filter(it -> lanes.contains(it.lane()) && steps.contains(it.step()))
            .toList());
  }

  private static <I> List<I> span(List<I> all, Corner one, Corner other, Function<Cell, I> part) {
    int a = all.indexOf(part.apply(one.cell()));
    int b = all.indexOf(part.apply(other.cell()));
    return all.subList(Math.min(a, b), Math.max(a, b) + 1);
  }

  private static List<CardId> ids(List<Card> cards) {
    return cards.stream().map(Card::id).toList();
  }
}
