package org.periplo.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplo.exchange.CardLines;
import org.periplo.exchange.Extract;
import org.periplo.layout.MapWords;
import org.periplo.layout.Numbers;
import org.periplo.model.Card;
import org.periplo.model.Cell;
import org.periplo.model.EmotionCurve;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneKind;
import org.periplo.model.Stage;
import org.periplo.model.Step;

/// A map as rows and columns: stages and their steps above, lanes beside, the cards' words between.
///
/// What is copied out of it in a spreadsheet can be pasted on a map again.
///
/// @param map the map's name
/// @param steps the names of all steps, from left to right
/// @param rows one a lane, from top to bottom
public record Matrix(String map, List<StageHead> stages, List<String> steps, List<Row> rows) {

  /// A stage above its steps.
  ///
  /// @param steps how many there are, 1 or more
  public record StageHead(String name, int steps) {

    private Stream<String> cells() {
      return Stream.concat(Stream.of(name), Stream.generate(() -> "").limit(steps - 1L));
    }
  }

  /// A lane.
  ///
  /// @param cells one a step; the cards of a cell are parted by `\n`, and empty is an empty cell
  public record Row(String lane, List<String> cells) {}

  /// All as rows of cells: the stages, the steps, then the lanes.
  public List<List<String>> asRows() {
    List<List<String>> all = new ArrayList<>();
    all.add(row("", stages.stream().flatMap(StageHead::cells)));
    all.add(row("", steps.stream()));
    rows.forEach(it -> all.add(row(it.lane, it.cells.stream())));
    return all;
  }

  private static List<String> row(String head, Stream<String> cells) {
    return Stream.concat(Stream.of(head), cells).toList();
  }

  /// A matrix for each map, in the project's language.
  public static List<Matrix> of(Extract extract) {
    MapWords words = new MapWords(extract.project());
    Numbers numbers = new Numbers(extract.project().language().locale());
    return extract.maps().stream().map(it -> new Filling(it, words, numbers).matrix()).toList();
  }

  private static final class Filling {

    private final JourneyMap map;
    private final MapWords words;
    private final Numbers numbers;
    private final Map<Cell, List<Card>> cards;

    Filling(JourneyMap map, MapWords words, Numbers numbers) {
      this.map = map;
      this.words = words;
      this.numbers = numbers;
      this.cards = map.cards().stream().collect(Collectors.groupingBy(Card::cell));
    }

    Matrix matrix() {
      return new Matrix(
          map.name(),
          map.stages().stream().map(Filling::head).toList(),
          map.steps().stream().map(Step::name).toList(),
          map.lanes().stream().map(this::row).toList());
    }

    private static StageHead head(Stage stage) {
      return new StageHead(stage.name(), stage.steps().size());
    }

    private Row row(Lane lane) {
      Function<Step, String> cell =
          lane.kind() == LaneKind.EMOTIONS ? it -> feelings(lane, it) : it -> cards(lane, it);
      return new Row(words.nameOf(lane), map.steps().stream().map(cell).toList());
    }

    private String cards(Lane lane, Step step) {
      return CardLines.write(
          cards.getOrDefault(new Cell(lane.id(), step.id()), List.of()).stream()
              .map(Card::text)
              .filter(it -> !it.isBlank())
              .toList());
    }

    private String feelings(Lane lane, Step step) {
      return map.curves().stream()
          .filter(it -> it.isShown() && it.lane().equals(lane.id()))
          .flatMap(it -> feeling(it, step))
          .collect(Collectors.joining("\n"));
    }

    private Stream<String> feeling(EmotionCurve curve, Step step) {
      return curve.pointIn(step.id()).stream()
          .map(
              it ->
                  words.text(
                      "matrix.feeling",
                      words.nameOf(curve),
                      numbers.signed(it.value()),
                      words.nameOf(map.emotionScale(), it)));
    }
  }
}
