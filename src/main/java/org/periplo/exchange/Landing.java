package org.periplo.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// Where cards that were copied land: as far from each other as they were, if their kinds allow it.
///
/// A card whose details do not fit the lane that it would land in goes to the nearest lane of its
/// own lane's kind, else to the selected lane, where it keeps its words alone.
final class Landing {

  private final List<Lane> rows;
  private final List<StepId> columns;
  private final Place place;
  private final JourneyMap source;
  private final List<Lane> sourceRows;
  private final List<StepId> sourceColumns;

  /// @param rows the lanes of the map that hold cards
  Landing(JourneyMap map, List<Lane> rows, Place place, JourneyMap source) {
    this.rows = rows;
    this.columns = map.steps().stream().map(Step::id).toList();
    this.place = place;
    this.source = source;
    this.sourceRows = source.lanes().stream().filter(it -> it.kind().holdsCards()).toList();
    this.sourceColumns = source.steps().stream().map(Step::id).toList();
  }

  List<Arrival> arrivals() {
    int columnShift = columnShift();
    Optional<Integer> rowShift = place.lane().map(it -> row(it) - firstSourceRow());
    return source.cards().stream()
        .sorted(Comparator.comparingInt(this::sourceRow))
        .map(
            it ->
                new Arrival(
                    row(it, rowShift), sourceColumn(it) + columnShift, it.text(), Optional.of(it)))
        .toList();
  }

  private int columnShift() {
    int first = source.cards().stream().mapToInt(this::sourceColumn).min().orElse(0);
    StepId same = sourceColumns.get(first);
    int wanted = columns.indexOf(place.step().orElse(same));
    return Math.max(0, wanted) - first;
  }

  private int firstSourceRow() {
    return source.cards().stream().mapToInt(this::sourceRow).min().orElse(0);
  }

  private int sourceRow(Card card) {
    return sourceRows.indexOf(sourceLane(card));
  }

  private int sourceColumn(Card card) {
    return sourceColumns.indexOf(card.step());
  }

  private Lane sourceLane(Card card) {
    return source.lane(card.lane()).orElseThrow();
  }

  private int row(LaneId lane) {
    return Math.max(0, rows.stream().map(Lane::id).toList().indexOf(lane));
  }

  private int row(Card card, Optional<Integer> shift) {
    Lane lane = sourceLane(card);
    int wanted = shift.map(it -> sourceRow(card) + it).orElseGet(() -> ownRow(lane));
    return accepts(wanted, card.detail())
        ? wanted
        : nearest(wanted, it -> rows.get(it).kind() == lane.kind())
            .or(() -> nearest(wanted, it -> accepts(it, card.detail()) && shift.isEmpty()))
            .orElseGet(() -> place.lane().map(this::row).orElse(0));
  }

  /// The lane that the card was in, if the map has it; else none.
  private int ownRow(Lane lane) {
    return rows.stream().map(Lane::id).toList().indexOf(lane.id());
  }

  private boolean accepts(int row, CardDetail detail) {
    return row >= 0 && row < rows.size() && rows.get(row).kind().accepts(detail);
  }

  private Optional<Integer> nearest(int wanted, IntPredicate fits) {
    return IntStream.range(0, rows.size())
        .filter(fits)
        .boxed()
        .min(Comparator.comparingInt(it -> Math.abs(it - wanted)));
  }
}
