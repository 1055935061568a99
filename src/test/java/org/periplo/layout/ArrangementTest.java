package org.periplo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.geometry.Box;
import org.periplo.geometry.MonotoneCubic;
import org.periplo.geometry.Point;
import org.periplo.model.Cell;
import org.periplo.model.JourneyMap;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;
import org.periplo.text.Line;
import org.periplo.theme.Theme;

/// What holds in every layout, shown on maps by chance (each named by its seed) and a large one.
class ArrangementTest {

  private static final double HAIR = 1e-6;

  private record Case(String name, Project project) {
    @Override
    public String toString() {
      return name;
    }

    List<MapLayout> layouts() {
      return project.maps().stream().map(it -> Arrangement.of(project, it, Theme.LIGHT)).toList();
    }
  }

  static Stream<Case> cases() {
    Stream<Case> byChance =
        Stream.iterate(1L, seed -> seed + 1)
            .limit(60)
            .map(seed -> new Case("seed " + seed, RandomProject.from(seed)));
    return Stream.concat(byChance, Stream.of(new Case("large", LargeProject.of(8, 10, 400))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCardLiesInItsLaneAndItsColumns(Case it) {
    for (MapLayout layout : it.layouts()) {
      for (PlacedCard card : layout.cards()) {
        Box lane = layout.lane(card.card().lane()).orElseThrow().box();
        PlacedStep first = layout.step(card.card().step()).orElseThrow();
        int last = layout.steps().indexOf(first) + card.card().span() - 1;
        assertThat(card.box().y()).isGreaterThan(lane.y());
        assertThat(card.box().bottom()).isLessThan(lane.bottom());
        assertThat(card.box().x()).isGreaterThan(first.column().x());
        assertThat(card.box().right()).isLessThan(layout.steps().get(last).column().right() + HAIR);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noTwoCardsOverlap(Case it) {
    for (MapLayout layout : it.layouts()) {
      List<PlacedCard> cards = layout.cards();
      for (int i = 0; i < cards.size(); i++) {
        for (int j = i + 1; j < cards.size(); j++) {
          assertThat(cards.get(i).box().touches(cards.get(j).box()))
              .as("%s and %s", cards.get(i).card().id(), cards.get(j).card().id())
              .isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noTextSpillsOutOfItsCardOrItsLabel(Case it) {
    for (MapLayout layout : it.layouts()) {
      for (PlacedCard card : layout.cards()) {
        Box room = card.box().inside(Theme.CARD_PADDING);
        double pictureHeight =
            card.picture().map(p -> p.box().bottom() - card.box().y()).orElse(0.0);
        assertThat(card.text().height()).isLessThanOrEqualTo(room.height() + HAIR);
        assertThat(pictureHeight + card.text().height())
            .isLessThanOrEqualTo(card.box().height() + HAIR);
        assertThat(card.text().lines().mapToDouble(Line::width))
            .allMatch(width -> width <= room.width() + HAIR);
      }
      for (PlacedLane lane : layout.lanes()) {
        assertThat(lane.label().height()).isLessThan(lane.labelBox().height());
        assertThat(lane.label().usedWidth()).isLessThan(lane.labelBox().width());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void lanesFollowOneAnotherWithoutGapOrOverlap(Case it) {
    for (MapLayout layout : it.layouts()) {
      double y = layout.corner().bottom();
      for (PlacedLane lane : layout.lanes()) {
        assertThat(lane.box().y()).isEqualTo(y);
        y = lane.lineBelow().map(line -> line.box().bottom()).orElse(lane.box().bottom());
      }
      assertThat(layout.size().height()).isEqualTo(y);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theStepsOfAStageFillItsWidth(Case it) {
    for (MapLayout layout : it.layouts()) {
      for (PlacedStage stage : layout.stages()) {
        double width =
            layout.steps().stream()
                .filter(step -> step.stage() == stage.index())
                .mapToDouble(step -> step.column().width())
                .sum();
        assertThat(stage.box().width()).isCloseTo(width, within(HAIR));
      }
    }
  }

  private static Offset<Double> within(double distance) {
    return Offset.offset(distance);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theMiddleOfEachCellIsFoundInThatCell(Case it) {
    for (MapLayout layout : it.layouts()) {
      for (PlacedLane lane : layout.lanes()) {
        for (PlacedStep step : layout.steps()) {
          Cell cell = new Cell(lane.lane().id(), step.step().id());
          Point middle = layout.boundsOf(cell).orElseThrow().centre();
          assertThat(layout.cellAt(middle)).isEqualTo(Optional.of(cell));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatWasSaidCoversNoCurveNoPointAndNothingElseThatWasSaid(Case it) {
    for (MapLayout layout : it.layouts()) {
      for (PlacedLane lane : layout.lanes()) {
        List<PlacedCurve> curves =
            layout.curves().stream()
                .filter(curve -> curve.curve().lane().equals(lane.lane().id()))
                .toList();
        assertQuotesAreFree(curves, lane.box());
      }
    }
  }

  private static void assertQuotesAreFree(List<PlacedCurve> curves, Box lane) {
    List<Box> quotes = new ArrayList<>();
    List<Point> inTheWay = new ArrayList<>();
    for (PlacedCurve curve : curves) {
      List<Point> points = curve.points().stream().map(PlacedCurve.PlacedPoint::at).toList();
      inTheWay.addAll(points);
      if (!points.isEmpty()) {
        inTheWay.addAll(MonotoneCubic.through(points).sampled(50));
      }
      curve.points().forEach(p -> p.quote().ifPresent(quote -> quotes.add(quote.box())));
    }
    for (Box quote : quotes) {
      assertThat(inTheWay).noneMatch(quote::contains);
      assertThat(quotes.stream().filter(quote::touches)).containsExactly(quote);
      assertThat(quote.bottom()).isLessThan(lane.bottom());
      assertThat(quote.y()).isGreaterThan(lane.y());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSameMapGivesTheSameLayout(Case it) {
    JourneyMap map = it.project().maps().getFirst();

    assertThat(Arrangement.of(it.project(), map, Theme.LIGHT))
        .isEqualTo(Arrangement.of(it.project(), map, Theme.LIGHT));
  }
}
