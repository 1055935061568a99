package org.periplo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.model.SmallProject.PAINS;
import static org.periplo.model.SmallProject.PAY;
import static org.periplo.model.SmallProject.SEARCH;
import static org.periplo.model.SmallProject.TOUCHPOINTS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JourneyMapTest {

  private static final Card FIRST = SmallProject.touchpoint("first", PAY);
  private static final Card SECOND = SmallProject.pain("second", PAY);
  private static final Card THIRD = SmallProject.touchpoint("third", PAY);
  private static final JourneyMap MAP = SmallProject.map().withCards(List.of(FIRST, SECOND, THIRD));

  @Test
  void aCellHasItsCardsInTheirOrder() {
    assertThat(MAP.cardsIn(new Cell(TOUCHPOINTS, PAY))).containsExactly(FIRST, THIRD);
    assertThat(MAP.cardsIn(new Cell(PAINS, PAY))).containsExactly(SECOND);
    assertThat(MAP.cardsIn(new Cell(PAINS, SEARCH))).isEmpty();
  }

  @Test
  void stepsStandInTheOrderOfTheirStages() {
    assertThat(MAP.steps()).extracting(Step::id).containsExactly(SEARCH, PAY);
    assertThat(MAP.stageOf(PAY)).map(Stage::phase).contains(Phase.DURING);
    assertThat(MAP.stageOf(new StepId("gone"))).isEmpty();
  }

  @Test
  void everyIdOfAMapIsKnown() {
    assertThat(MAP.ids().map(ElementId::value))
        .containsExactlyInAnyOrder(
            "map",
            "before",
            "during",
            "search",
            "pay",
            "touchpoints",
            "pains",
            "emotions",
            "first",
            "second",
            "third");
  }

  @Test
  void aMapIsDueForReviewSomeMonthsAfterTheLastOne() {
    Review early = new Review(LocalDate.of(2025, 1, 31), "", Extras.NONE);
    Review late = new Review(LocalDate.of(2025, 8, 31), "", Extras.NONE);

    assertThat(MAP.nextReview()).isEmpty();
    assertThat(MAP.withReviews(List.of(late, early)).nextReview())
        .contains(LocalDate.of(2026, 2, 28));
    assertThat(MAP.withReviews(List.of(early)).withReviewMonths(3).nextReview())
        .contains(LocalDate.of(2025, 4, 30));
  }

  @Test
  void aChangedMapLeavesTheOthersTheVerySame() {
    JourneyMap other =
        JourneyMap.of(
            new MapId("other"),
            "Other",
            List.of(SmallProject.stage("after", Phase.AFTER, Step.of(new StepId("use"), "Uses"))),
            List.of());
    Project project = SmallProject.of(MAP, other);

    Project changed = project.withMap(SmallProject.MAP, it -> it.withName("New"));

    assertThat(changed.maps()).extracting(JourneyMap::name).containsExactly("New", "Other");
    assertThat(changed.maps().getLast()).isSameAs(other);
    assertThat(changed.mapOf(new StepId("use"))).containsSame(other);
  }

  @ParameterizedTest
  @EnumSource
  void aLaneTakesTheDetailsThatItsNewCardsHave(LaneKind kind) {
    assertThat(kind.holdsCards()).isEqualTo(kind != LaneKind.EMOTIONS);
    if (kind.holdsCards()) {
      assertThat(kind.accepts(kind.newDetail())).isTrue();
    }
  }

  @Test
  void linksGoFromWhatHurtsToWhereAndFromWhatHelpsToWhatHurts() {
    List<CardDetail> details =
        List.of(
            Touchpoint.NEW,
            PainPoint.NEW,
            Opportunity.NEW,
            Metric.NEW,
            Moment.NEW,
            Plain.PLAIN,
            ChannelUse.NONE);

    assertThat(
            details.stream()
                .flatMap(
                    from ->
                        details.stream()
                            .filter(to -> Link.joins(from, to))
                            .map(to -> kind(from) + "–" + kind(to))))
        .containsExactlyInAnyOrder(
            "Touchpoint–Touchpoint", "PainPoint–Touchpoint", "Opportunity–PainPoint");
  }

  private static String kind(CardDetail detail) {
    return detail.getClass().getSimpleName();
  }
}
