package org.periplo.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.MapId;
import org.periplo.model.Project;
import org.periplo.model.Step;

/// Where what is pasted would go on a map, before anything is changed.
///
/// Lanes are counted among those that hold cards: nothing lands in a lane of emotions.
public final class Pasting {

  private final Project project;
  private final JourneyMap map;
  private final Place place;
  private final Incoming incoming;
  private final List<Lane> rows;
  private final List<Arrival> arrivals;

  /// @param laneName what a lane is called on the map
  /// @throws java.util.NoSuchElementException if the map is not there
  public Pasting(
      Project project, MapId map, Place place, Incoming incoming, Function<Lane, String> laneName) {
    this.project = project;
    this.map = project.map(map).orElseThrow();
    this.place = place;
    this.incoming = incoming;
    this.rows = this.map.lanes().stream().filter(it -> it.kind().holdsCards()).toList();
    this.arrivals = rows.isEmpty() ? List.of() : arrivals(Heads.of(this.map, laneName));
  }

  private List<Arrival> arrivals(Heads heads) {
    return switch (incoming) {
      case Incoming.Cards cards -> new Landing(map, rows, place, cards.map()).arrivals();
      case Incoming.Table table -> inCells(heads.takenOff(table.block()).rows());
      case Incoming.Lines(List<String> texts) ->
          texts.stream().map(it -> written(firstRow(), firstColumn(), it)).toList();
      case Incoming.Nothing _, Incoming.TooLarge _ -> List.of();
    };
  }

  private List<Arrival> inCells(List<List<String>> cells) {
    return IntStream.range(0, cells.size())
        .boxed()
        .flatMap(row -> inRow(firstRow() + row, cells.get(row)))
        .toList();
  }

  private Stream<Arrival> inRow(int row, List<String> cells) {
    return IntStream.range(0, cells.size())
        .boxed()
        .flatMap(
            column ->
                CardLines.readCell(cells.get(column)).stream()
                    .map(it -> written(row, firstColumn() + column, it)));
  }

  private static Arrival written(int row, int column, String text) {
    return new Arrival(row, column, text, Optional.empty());
  }

  private int firstRow() {
    List<LaneId> ids = rows.stream().map(Lane::id).toList();
    return place.lane().map(ids::indexOf).filter(it -> it >= 0).orElse(0);
  }

  private int firstColumn() {
    return place
        .step()
        .map(it -> map.steps().stream().map(Step::id).toList().indexOf(it))
        .filter(it -> it >= 0)
        .orElse(0);
  }

  /// Whether there is nothing to paste, or no lane to paste it in.
  public boolean isEmpty() {
    return arrivals.isEmpty();
  }

  /// How many steps the map lacks.
  public int missingSteps() {
    return missing(arrivals.stream().mapToInt(Arrival::column), map.steps().size());
  }

  /// How many lanes the map lacks.
  public int missingLanes() {
    return missing(arrivals.stream().mapToInt(Arrival::row), rows.size());
  }

  private static int missing(IntStream used, int there) {
    return Math.max(0, used.max().orElse(-1) + 1 - there);
  }

  Project project() {
    return project;
  }

  JourneyMap map() {
    return map;
  }

  List<Lane> rows() {
    return rows;
  }

  List<Arrival> arrivals() {
    return arrivals;
  }

  /// The project that cards in the own form come from.
  Optional<Project> source() {
    return incoming instanceof Incoming.Cards(Project excerpt)
        ? Optional.of(excerpt)
        : Optional.empty();
  }
}
