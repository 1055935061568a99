package org.periplo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.exchange.table.Matrix;
import org.periplo.layout.MapWords;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.ChannelUse;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Opportunity;
import org.periplo.model.Picture;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;
import org.periplo.model.Step;
import org.periplo.model.Team;
import org.periplo.model.TeamId;
import org.periplo.model.Touchpoint;

/// What is copied from any map comes back from each form; a failure names the seed.
class RoundTripTest {

  private static final Function<Lane, String> NO_NAMES = it -> "lane " + it.id().value();

  /// Seeds of projects whose first map has cards.
  static IntStream seeds() {
    return IntStream.range(0, 300).filter(it -> !map(RandomProject.from(it)).cards().isEmpty());
  }

  private static JourneyMap map(Project project) {
    return project.maps().getFirst();
  }

  private static Offer copied(Project project) {
    List<CardId> all = map(project).cards().stream().map(Card::id).toList();
    return new Copying(project, map(project), all, NO_NAMES).offer();
  }

  private static Project pasted(Project project, Place place, Incoming incoming) {
    Pasting pasting = new Pasting(project, map(project).id(), place, incoming, NO_NAMES);
    IdSource ids = new IdSource(new Random(1));
    PasteEdit.Result result = PasteEdit.of(pasting, Room.ADDED, Room.ADDED, "more", ids);
    Project after = result.edit().applyTo(project);
    assertThat(map(after).cards()).hasSize(map(project).cards().size() + result.cards().size());
    return after;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void cardsComeBackEqualWhereTheyWere(int seed) {
    Project project = RandomProject.from(seed);

    Project again = pasted(withoutCards(project), Place.SAME, Incoming.of(copied(project)));

    assertThat(contents(again)).isEqualTo(contents(project));
    assertThat(again.channels()).isEqualTo(project.channels());
    assertThat(again.teams()).isEqualTo(project.teams());
    assertThat(again.pictures()).isEqualTo(project.pictures());
    assertThat(map(again).links()).hasSameSizeAs(map(project).links());
  }

  private static Project withoutCards(Project project) {
    return project.withMap(
        map(project).id(), it -> it.with(all -> all.cards(List.of()).links(List.of())));
  }

  /// All of each card but its id, cell by cell; a picture's id counts for its content.
  private static List<Object> contents(Project project) {
    JourneyMap map = map(project);
    return map.lanes().stream()
        .flatMap(lane -> map.steps().stream().map(step -> new Cell(lane.id(), step.id())))
        .flatMap(cell -> map.cardsIn(cell).stream())
        .<Object>map(
            it ->
                List.of(
                    it.withId(new CardId("any")).withPicture(Optional.empty()),
                    it.picture().flatMap(project::picture).map(Picture::content)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void cardsKeepWhatTheyReferToInAnotherProject(int seed) {
    Project project = RandomProject.from(seed);
    Project other = withSameLanes(RandomProject.from(seed + 1000), project);

    Project after = pasted(other, Place.SAME, Incoming.of(copied(project)));

    assertThat(named(after)).isEqualTo(named(project));
  }

  /// The other project with nothing in its first map but the lanes and stages of this one.
  private static Project withSameLanes(Project other, Project project) {
    return other.withMaps(
        List.of(JourneyMap.of(map(project).id(), "", map(project).stages(), map(project).lanes())));
  }

  /// The names of the channels and teams of each card.
  private static List<Object> named(Project project) {
    JourneyMap map = map(project);
    return map.lanes().stream()
        .flatMap(lane -> map.steps().stream().map(step -> new Cell(lane.id(), step.id())))
        .flatMap(cell -> map.cardsIn(cell).stream())
        .<Object>map(
            it ->
                List.of(
                    it.text(),
                    references(it.detail(), project),
                    it.picture().flatMap(project::picture).map(Picture::content)))
        .toList();
  }

  private static List<String> references(CardDetail detail, Project project) {
    Stream<ChannelId> channels =
        switch (detail) {
          case Touchpoint it -> it.channels().stream();
          case ChannelUse it -> it.channels().stream();
          default -> Stream.empty();
        };
    Optional<TeamId> team =
        switch (detail) {
          case Touchpoint it -> it.team();
          case Opportunity it -> it.owner();
          default -> Optional.empty();
        };
    return Stream.concat(
            channels.map(it -> project.channel(it).map(Channel::name).orElseThrow()),
            team.map(it -> project.team(it).map(Team::name).orElseThrow()).stream())
        .map(it -> it.toLowerCase(Locale.ROOT))
        .toList();
  }

  /// Those of them that are copied as more than one column, which a list of cards would be.
  static IntStream seedsOfBlocks() {
    return seeds()
        .filter(it -> copied(tidied(RandomProject.from(it))).text().orElseThrow().contains("\t"));
  }

  @ParameterizedTest
  @MethodSource("seedsOfBlocks")
  void wordsComeBackFromPlainTextWhereTheyWere(int seed) {
    Project project = tidied(RandomProject.from(seed));
    String text = copied(project).text().orElseThrow();

    Project again = pasted(withoutCards(project), corner(project), Incoming.of(Offer.ofText(text)));

    assertThat(words(again)).isEqualTo(words(project));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void wordsComeBackFromThePageWhereTheyWere(int seed) {
    Project project = tidied(RandomProject.from(seed));
    Optional<String> html = copied(project).html();

    Project again =
        pasted(
            withoutCards(project),
            corner(project),
            Incoming.of(new Offer(Optional.empty(), html, Optional.empty())));

    assertThat(words(again)).isEqualTo(words(project));
  }

  /// The upper left corner of the cards.
  private static Place corner(Project project) {
    JourneyMap map = map(project);
    List<?> lanes = map.lanes().stream().map(Lane::id).toList();
    List<?> steps = map.steps().stream().map(Step::id).toList();
    return new Place(
        map.cards().stream().map(Card::lane).min(Comparator.comparingInt(lanes::indexOf)),
        map.cards().stream().map(Card::step).min(Comparator.comparingInt(steps::indexOf)));
  }

  /// The project with words that plain text can carry: white space counts once, each card says
  /// something, and each step has a name that no card has.
  private static Project tidied(Project project) {
    return project.withMap(
        map(project).id(),
        map ->
            map.with(
                it ->
                    it.cards(map.cards().stream().map(RoundTripTest::tidied).toList())
                        .stages(
                            map.stages().stream()
                                .map(
                                    stage ->
                                        stage
                                            .withName("a stage")
                                            .withSteps(
                                                stage.steps().stream()
                                                    .map(step -> step.withName("a step"))
                                                    .toList()))
                                .toList())));
  }

  private static Card tidied(Card card) {
    String words =
        CleanText.stripped(
            card.text().replaceAll("[\\s\\u2028&&[^\\n]]+", " ").replace(" \n", "\n"));
    return card.withText(words.isEmpty() ? "card " + card.id().value() : words);
  }

  private static List<Object> words(Project project) {
    JourneyMap map = map(project);
    return map.cards().stream()
        .<Object>map(
            it ->
                List.of(
                    map.lanes().stream().map(Lane::id).toList().indexOf(it.lane()),
                    it.step().value(),
                    it.text()))
        .sorted(Comparator.comparing(Object::toString))
        .toList();
  }

  @Test
  void aWholeMatrixFromASpreadsheetComesBackWithoutItsHeadsAndFeelings() {
    Extract workshop = Workshop.todayWith("Till", "Receipt\nby e-mail");
    Project project = workshop.project();
    Matrix matrix = Matrix.of(workshop).getFirst();
    Function<Lane, String> names = it -> new MapWords(project).nameOf(it);
    Incoming table = Incoming.of(Offer.ofText(TabText.write(new Block(matrix.asRows()))));
    Project emptied = withoutCards(project);

    Pasting pasting = new Pasting(emptied, map(project).id(), Place.SAME, table, names);
    PasteEdit.Result result =
        PasteEdit.of(pasting, Room.ADDED, Room.ADDED, "more", new IdSource(new Random(1)));

    assertThat(Matrix.of(Extract.of(result.edit().applyTo(emptied))).getFirst()).isEqualTo(matrix);
  }
}
