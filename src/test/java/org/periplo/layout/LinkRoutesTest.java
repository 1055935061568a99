package org.periplo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.edit.SmallMap;
import org.periplo.files.Sample;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.model.Card;
import org.periplo.model.JourneyMap;
import org.periplo.model.LargeProject;
import org.periplo.model.Link;
import org.periplo.model.LinkId;
import org.periplo.model.LinkLines;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;
import org.periplo.theme.Theme;

/// What holds for every line of a link, shown on the samples, on maps by chance (each named by its
/// seed) with as many links as make sense, and on a large one.
class LinkRoutesTest {

  private static final double HAIR = 1e-6;

  private record Case(String name, Project project) {
    @Override
    public String toString() {
      return name;
    }

    List<MapLayout> layouts() {
      return project.maps().stream()
          .map(it -> Arrangement.of(project, it.withLinkLines(LinkLines.DRAWN), Theme.LIGHT))
          .toList();
    }
  }

  static Stream<Case> cases() {
    Stream<Case> samples =
        Arrays.stream(Sample.values()).map(it -> new Case(it.name(), it.project()));
    Stream<Case> byChance =
        Stream.iterate(1L, seed -> seed + 1)
            .limit(150)
            .map(seed -> new Case("seed " + seed, RandomProject.from(seed)))
            .map(it -> new Case(it.name(), allTied(it.project())));
    Project project = LargeProject.of(10, 12, 2000);
    JourneyMap map = manyTied(project.maps().getFirst(), 500);
    Stream<Case> large =
        Stream.of(
            new Case("large", LargeProject.of(8, 10, 400)),
            new Case("500 links", project.withMaps(List.of(map))));
    return Stream.of(samples, byChance, large).flatMap(it -> it);
  }

  private static Project allTied(Project project) {
    return project.withMaps(project.maps().stream().map(LinkRoutesTest::allTied).toList());
  }

  private static JourneyMap allTied(JourneyMap map) {
    List<Link> links = new ArrayList<>();
    for (Card from : map.cards()) {
      for (Card to : map.cards()) {
        if (!from.equals(to) && Link.joins(from.detail(), to.detail())) {
          LinkId id = new LinkId("tie" + links.size() + map.id().value());
          links.add(Link.of(id, from.id(), to.id()));
        }
      }
    }
    return map.withLinks(links);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aLineTouchesNoCardButItsOwnTwoAndNoWords(Case it) {
    for (MapLayout layout : it.layouts()) {
      List<Box> words = words(layout);
      for (PlacedLink link : layout.links()) {
        for (Box piece : pieces(link)) {
          assertThat(words).as("%s", link.link()).noneMatch(piece::touches);
          assertThat(layout.cards().stream().filter(card -> piece.touches(card.box())))
              .as("%s", link.link())
              .isSubsetOf(link.from(), link.to());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aLineOnlyMeetsItsOwnCardsAtTheirEdges(Case it) {
    for (MapLayout layout : it.layouts()) {
      for (PlacedLink link : layout.links()) {
        Box from = link.from().box().grown(-HAIR);
        Box to = link.to().box().grown(-HAIR);
        assertThat(pieces(link)).noneMatch(from::touches).noneMatch(to::touches);
        assertThat(link.from().box().grown(HAIR).contains(link.corners().getFirst())).isTrue();
        assertThat(link.to().box().grown(HAIR).contains(link.corners().getLast())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyLinkBetweenCardsThatAreShownHasALineInsideTheMap(Case it) {
    for (int i = 0; i < it.project().maps().size(); i++) {
      MapLayout layout = it.layouts().get(i);
      Box map = Box.of(layout.size());
      assertThat(layout.links().stream().map(PlacedLink::link))
          .isEqualTo(it.project().maps().get(i).links());
      for (PlacedLink link : layout.links()) {
        assertThat(link.corners()).allMatch(map::contains);
      }
    }
  }

  private static List<Box> pieces(PlacedLink link) {
    List<Box> pieces = new ArrayList<>();
    for (int i = 1; i < link.corners().size(); i++) {
      Point one = link.corners().get(i - 1);
      Point other = link.corners().get(i);
      assertThat(one.x() == other.x() || one.y() == other.y()).isTrue();
      double x = Math.min(one.x(), other.x());
      double y = Math.min(one.y(), other.y());
      pieces.add(new Box(x, y, Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y())));
    }
    return pieces;
  }

  private static List<Box> words(MapLayout layout) {
    List<Box> words = new ArrayList<>();
    for (PlacedLane lane : layout.lanes()) {
      double left = lane.labelBox().x() + Theme.LABEL_INDENT;
      double top = lane.labelBox().y() + Theme.LANE_PADDING;
      words.add(new Box(left, top, lane.label().usedWidth(), lane.label().height()));
      lane.lineBelow()
          .ifPresent(
              it ->
                  words.add(
                      new Box(
                          Theme.LABEL_INDENT,
                          it.box().centre().y() - it.name().height() / 2,
                          it.name().usedWidth(),
                          it.name().height())));
    }
    layout.steps().forEach(it -> words.add(it.head()));
    layout.curves().stream()
        .flatMap(it -> it.points().stream())
        .forEach(it -> it.quote().ifPresent(quote -> words.add(quote.box())));
    return words;
  }

  @Test
  void linesThatGoTheSameWayLieSideBySide() {
    MapLayout layout = new Case("large", LargeProject.of(8, 10, 400)).layouts().getFirst();
    List<Box> seen = new ArrayList<>();
    int overlaps = 0;
    for (PlacedLink link : layout.links()) {
      for (Box piece : pieces(link)) {
        overlaps += (int) seen.stream().filter(other -> isOver(piece, other)).count();
      }
      seen.addAll(pieces(link));
    }
    assertThat(layout.links().size()).isGreaterThan(20);
    assertThat(overlaps).isZero();
  }

  /// Whether two lines of one direction share more than a point.
  private static boolean isOver(Box one, Box other) {
    Box both = one.grown(-HAIR);
    return one.width() > 1
        ? other.width() > 1 && Math.abs(one.y() - other.y()) < 0.1 && overlapX(both, other)
        : other.height() > 1 && Math.abs(one.x() - other.x()) < 0.1 && overlapY(one, other);
  }

  private static boolean overlapX(Box one, Box other) {
    return Math.min(one.right(), other.right()) - Math.max(one.x(), other.x()) > 1;
  }

  private static boolean overlapY(Box one, Box other) {
    return Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y()) > 1;
  }

  @Test
  void cardsThatFaceEachOtherAreTiedByAStraightLine() {
    MapLayout layout = new Case("small", SmallMap.project()).layouts().getFirst();

    PlacedLink idea = layout.links().getLast();
    assertThat(idea.link().from()).isEqualTo(SmallMap.APP);
    assertThat(idea.corners()).hasSize(2);
    assertThat(idea.spoken()).isEqualTo("Opportunity “app” is tied to pain point “queue”");
  }

  @Test
  void linksToCardsThatAreCollapsedAreNotDrawn() {
    Project project = SmallMap.project();
    JourneyMap map = SmallMap.mapOf(project).withLinkLines(LinkLines.DRAWN);

    MapLayout layout = Arrangement.of(project, map, Theme.LIGHT, Set.of(SmallMap.PAINS));

    assertThat(layout.links()).extracting(it -> it.link().from()).containsExactly(SmallMap.TILL);
  }

  @Test
  void linksThatAreHiddenAreNotPlaced() {
    Project project = SmallMap.project();

    assertThat(Arrangement.of(project, SmallMap.mapOf(project), Theme.LIGHT).links()).isEmpty();
  }

  @Test
  void waysAreKeptAsLongAsNothingMoves() {
    Project project = SmallMap.project();
    JourneyMap map = SmallMap.mapOf(project);
    MapLayout layout = Arrangement.of(project, map, Theme.LIGHT);
    PlacedLinks links = new PlacedLinks();
    List<PlacedLink> before = links.of(layout, map.links(), project);

    assertThat(links.of(layout, map.links(), project)).isEqualTo(before);
    assertThat(links.of(layout, map.links(), project).getFirst().corners())
        .isSameAs(before.getFirst().corners());
  }

  /// Ties cards all over the map.
  private static JourneyMap manyTied(JourneyMap map, int count) {
    List<Card> cards = map.cards();
    List<Link> links = new ArrayList<>();
    for (int i = 0; links.size() < count; i++) {
      Card from = cards.get(i * 7 % cards.size());
      Card to = cards.get(i * 13 % cards.size());
      if (!from.equals(to) && Link.joins(from.detail(), to.detail())) {
        links.add(Link.of(new LinkId("tie" + i), from.id(), to.id()));
      }
    }
    return map.withLinks(links);
  }
}
