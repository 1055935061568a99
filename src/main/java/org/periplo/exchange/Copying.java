package org.periplo.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.periplo.files.ProjectFiles;
import org.periplo.model.Brand;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.ChannelUse;
import org.periplo.model.ElementId;
import org.periplo.model.Extras;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Opportunity;
import org.periplo.model.PictureId;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.model.Touchpoint;

/// Cards of a map, cut out with the lanes and steps between the outermost of them and with the
/// channels, teams and pictures that they refer to.
public final class Copying {

  private final Project excerpt;
  private final Function<Lane, String> laneName;

  /// @param cards which cards of the map, one or more
  /// @param laneName what a lane is called on the map
  public Copying(
      Project project, JourneyMap map, Collection<CardId> cards, Function<Lane, String> laneName) {
    this.laneName = laneName;
    this.excerpt = excerpt(project, cut(map, Set.copyOf(cards)));
  }

  private static JourneyMap cut(JourneyMap map, Set<CardId> wanted) {
    List<Card> cards = map.cards().stream().filter(it -> wanted.contains(it.id())).toList();
    List<Step> steps = steps(map, cards);
    return JourneyMap.of(
            map.id(),
            map.name(),
            map.stages().stream().flatMap(it -> part(it, steps)).toList(),
            lanes(map, cards))
        .with(
            it ->
                it.cards(cards)
                    .links(
                        map.links().stream()
                            .filter(link -> wanted.contains(link.from()))
                            .filter(link -> wanted.contains(link.to()))
                            .toList()));
  }

  private static List<Step> steps(JourneyMap map, List<Card> cards) {
    List<Step> steps = map.steps();
    List<StepId> ids = steps.stream().map(Step::id).toList();
    int first = cards.stream().mapToInt(it -> ids.indexOf(it.step())).min().orElseThrow();
    int last =
        cards.stream().mapToInt(it -> ids.indexOf(it.step()) + it.span()).max().orElseThrow();
    return steps.subList(first, last);
  }

  private static Stream<Stage> part(Stage stage, List<Step> steps) {
    List<Step> left = stage.steps().stream().filter(steps::contains).toList();
    return left.isEmpty() ? Stream.empty() : Stream.of(stage.withSteps(left));
  }

  private static List<Lane> lanes(JourneyMap map, List<Card> cards) {
    List<Lane> lanes = map.lanes().stream().filter(it -> it.kind().holdsCards()).toList();
    int[] used =
        IntStream.range(0, lanes.size())
            .filter(row -> cards.stream().anyMatch(it -> it.lane().equals(lanes.get(row).id())))
            .toArray();
    return lanes.subList(used[0], used[used.length - 1] + 1);
  }

  private static Project excerpt(Project project, JourneyMap map) {
    Set<ElementId> used = new HashSet<>();
    map.cards().forEach(it -> used.addAll(references(it)));
    return project.with(
        it ->
            it.brand(Brand.NONE)
                .personas(List.of())
                .segments(List.of())
                .maps(List.of(map))
                .extras(Extras.NONE)
                .channels(project.channels().stream().filter(c -> used.contains(c.id())).toList())
                .teams(project.teams().stream().filter(t -> used.contains(t.id())).toList())
                .pictures(project.pictures().stream().filter(p -> used.contains(p.id())).toList()));
  }

  private static List<ElementId> references(Card card) {
    Stream<PictureId> picture = card.picture().stream();
    return Stream.concat(picture, references(card.detail())).toList();
  }

  private static Stream<? extends ElementId> references(CardDetail detail) {
    return switch (detail) {
      case Touchpoint it -> Stream.concat(it.channels().stream(), it.team().stream());
      case ChannelUse it -> it.channels().stream();
      case Opportunity it -> it.owner().stream();
      default -> Stream.empty();
    };
  }

  /// The cards in all forms.
  public Offer offer() {
    String own = new String(ProjectFiles.toBytes(excerpt), StandardCharsets.UTF_8);
    return new Offer(Optional.of(own), Optional.of(html()), Optional.of(text()));
  }

  private JourneyMap map() {
    return excerpt.maps().getFirst();
  }

  /// A line for each lane and a column for each step, without names.
  private String text() {
    return TabText.write(
        new Block(
            map().lanes().stream()
                .map(lane -> cells(lane).map(CardLines::write).toList())
                .toList()));
  }

  /// A table with the stages and steps above and the lanes beside.
  private String html() {
    HtmlWriter page = new HtmlWriter();
    page.stages(map().stages());
    page.steps(map().steps());
    map().lanes().forEach(it -> page.lane(laneName.apply(it), cells(it)));
    return page.html();
  }

  private Stream<List<String>> cells(Lane lane) {
    return map().steps().stream().map(step -> texts(new Cell(lane.id(), step.id())));
  }

  private List<String> texts(Cell cell) {
    return map().cardsIn(cell).stream()
        .map(it -> CleanText.stripped(CleanText.of(it.text())))
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
