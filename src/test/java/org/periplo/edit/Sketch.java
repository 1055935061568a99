package org.periplo.edit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.EmotionPoint;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Link;
import org.periplo.model.Project;
import org.periplo.model.Step;

/// A map in a few words, to compare at a glance; copies bear the words of their originals.
public final class Sketch {
  private final JourneyMap map;

  private Sketch(JourneyMap map) {
    this.map = map;
  }

  /// The stages with their steps, e.g. `before[search compare] during[pay]`.
  public static String stages(Project project) {
    return words(
        SmallMap.mapOf(project).stages().stream()
            .map(
                it ->
                    it.name()
                        + words(it.steps().stream().map(Step::name)).transform("[%s]"::formatted)));
  }

  /// The lanes, e.g. `actions contacts`.
  public static String lanes(Project project) {
    return words(SmallMap.mapOf(project).lanes().stream().map(Lane::name));
  }

  /// The cells that hold cards, e.g. `actions/search[ask wide*3]`, row by row.
  public static List<String> cells(Project project) {
    JourneyMap map = SmallMap.mapOf(project);
    return map.lanes().stream()
        .flatMap(lane -> map.steps().stream().map(step -> new Sketch(map).cell(lane, step)))
        .filter(it -> !it.endsWith("[]"))
        .toList();
  }

  private String cell(Lane lane, Step step) {
    Stream<Card> cards = map.cardsIn(new Cell(lane.id(), step.id())).stream();
    return "%s/%s[%s]".formatted(lane.name(), step.name(), words(cards.map(Sketch::card)));
  }

  private static String card(Card card) {
    return card.text() + (card.span() == 1 ? "" : "*" + card.span());
  }

  /// The links, e.g. `queue-till till-mail`.
  public static String links(Project project) {
    return words(
        SmallMap.mapOf(project).links().stream().map(new Sketch(SmallMap.mapOf(project))::link));
  }

  private String link(Link link) {
    return text(link.from()) + "-" + text(link.to());
  }

  private String text(CardId card) {
    return map.card(card).orElseThrow().text();
  }

  /// The emotion curves, e.g. `search -1.0 pay 1.5`, one a line.
  public static List<String> curves(Project project) {
    Sketch sketch = new Sketch(SmallMap.mapOf(project));
    return sketch.map.curves().stream()
        .map(it -> words(it.points().stream().map(sketch::point)))
        .toList();
  }

  private String point(EmotionPoint point) {
    Step step = MapChange.step(map, point.step());
    return step.name() + " " + point.value();
  }

  private static String words(Stream<String> words) {
    return words.collect(Collectors.joining(" "));
  }
}
