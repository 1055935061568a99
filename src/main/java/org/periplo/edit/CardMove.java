package org.periplo.edit;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.Rule;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// Some cards of a map on their way to other cells, all by the same number of rows and columns.
///
/// Rows are counted in lanes that hold cards, so that none lands in a lane of emotions.
final class CardMove {
  private final JourneyMap map;
  private final List<LaneId> rows;
  private final List<StepId> columns;
  private final List<Card> moving;
  private final int rowShift;
  private final int columnShift;

  /// @param cards the cards that move; the first of them goes to `target` if the map has room for
  ///     the others there, and else as near to it as the others can follow
  /// @throws NoSuchElementException if a card or the target is not there
  /// @throws BrokenRuleException if the target's lane holds no cards
  CardMove(JourneyMap map, List<CardId> cards, Cell target) {
    this.map = map;
    this.rows = map.lanes().stream().filter(it -> it.kind().holdsCards()).map(Lane::id).toList();
    this.columns = map.steps().stream().map(Step::id).toList();
    Map<CardId, Card> all =
        map.cards().stream().collect(Collectors.toMap(Card::id, Function.identity()));
    this.moving = cards.stream().map(it -> existing(all, it)).toList();
    this.rowShift = shift(this::row, row(target), rows.size());
    this.columnShift = shift(this::column, column(target), columns.size());
  }

  private static Card existing(Map<CardId, Card> all, CardId id) {
    return Optional.ofNullable(all.get(id)).orElseThrow(() -> MapChange.missing(id));
  }

  private int row(Card card) {
    return rows.indexOf(card.lane());
  }

  private int column(Card card) {
    return columns.indexOf(card.step());
  }

  private int row(Cell target) {
    Lane lane = map.lane(target.lane()).orElseThrow(() -> MapChange.missing(target.lane()));
    if (!lane.kind().holdsCards()) {
      Object first = moving.getFirst().id();
      throw new BrokenRuleException(Rule.CARD_FITS_LANE, List.of(first, lane.id()));
    }
    return rows.indexOf(lane.id());
  }

  private int column(Cell target) {
    int column = columns.indexOf(target.step());
    if (column < 0) {
      throw MapChange.missing(target.step());
    }
    return column;
  }

  private int shift(ToIntFunction<Card> place, int target, int size) {
    int least = moving.stream().mapToInt(place).min().orElseThrow();
    int most = moving.stream().mapToInt(place).max().orElseThrow();
    int wanted = target - place.applyAsInt(moving.getFirst());
    return Math.clamp(wanted, -least, size - 1 - most);
  }

  /// The map after the move.
  ///
  /// @param target where the first card was to go
  /// @param position the place there, among the cards that stay in that cell
  JourneyMap landed(Cell target, int position) {
    Set<CardId> ids = moving.stream().map(Card::id).collect(Collectors.toSet());
    List<Card> cards =
        map.cards().stream().map(it -> ids.contains(it.id()) ? landed(it) : it).toList();
    List<Card> placed = new Placement(cards).arranged(target, ids, position);
    return Links.kept(map, new Placement(placed).last(it -> arrivesBeside(it, ids, target)));
  }

  /// Whether a card has come into a cell other than the target.
  private boolean arrivesBeside(Card card, Set<CardId> moved, Cell target) {
    boolean stays = rowShift == 0 && columnShift == 0;
    return !stays && moved.contains(card.id()) && !card.cell().equals(target);
  }

  private Cell landing(Card card) {
    return new Cell(rows.get(row(card) + rowShift), columns.get(column(card) + columnShift));
  }

  private Card landed(Card card) {
    Cell cell = landing(card);
    int room = columns.size() - columns.indexOf(cell.step());
    return cell.equals(card.cell())
        ? card
        : card.with(
            it ->
                it.lane(cell.lane())
                    .step(cell.step())
                    .span(Math.min(card.span(), room))
                    .detail(detail(card, cell.lane())));
  }

  private CardDetail detail(Card card, LaneId lane) {
    LaneKind kind = map.lane(lane).orElseThrow().kind();
    return KeptDetail.in(kind, card.detail());
  }
}
