package org.periplo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.periplo.model.SmallProject.EMOTIONS;
import static org.periplo.model.SmallProject.MAP;
import static org.periplo.model.SmallProject.PAINS;
import static org.periplo.model.SmallProject.PAY;
import static org.periplo.model.SmallProject.SEARCH;
import static org.periplo.model.SmallProject.TOUCHPOINTS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

  private static final CardId CARD = new CardId("card");
  private static final CardId NOBODY = new CardId("nobody");
  private static final LinkId LINK = new LinkId("link");
  private static final CurveId CURVE = new CurveId("curve");

  private record Breach(Rule rule, List<Object> arguments, ThrowingCallable act) {
    Breach(Rule rule, ThrowingCallable act, Object... arguments) {
      this(rule, List.of(arguments), act);
    }

    @Override
    public String toString() {
      return rule + " " + arguments;
    }
  }

  @ParameterizedTest
  @MethodSource("breaches")
  void whatBreaksARuleIsRefused(Breach breach) {
    assertThatExceptionOfType(BrokenRuleException.class)
        .isThrownBy(breach.act())
        .satisfies(
            it -> {
              assertThat(it.rule()).isEqualTo(breach.rule());
              assertThat(it.arguments()).isEqualTo(breach.arguments());
            });
  }

  @Test
  void noRuleIsForgottenHere() {
    assertThat(breaches().map(Breach::rule).distinct()).containsExactlyInAnyOrder(Rule.values());
  }

  private static Stream<Breach> breaches() {
    return Stream.of(
            breachesOfElements(), breachesOfNumbers(), breachesOfMaps(), breachesOfProjects())
        .flatMap(it -> it);
  }

  private static Stream<Breach> breachesOfElements() {
    return Stream.of(
        new Breach(Rule.ID_FORM, () -> new CardId("a b"), "a b"),
        new Breach(
            Rule.STAGE_HAS_STEP,
            () -> SmallProject.stage("empty", Phase.AFTER),
            new StageId("empty")),
        new Breach(
            Rule.ONE_POINT_A_STEP,
            () -> SmallProject.curve(EMOTIONS, EmotionPoint.of(PAY, 1), EmotionPoint.of(PAY, 2)),
            CURVE,
            PAY),
        new Breach(
            Rule.COLOUR_FORM, () -> Brand.NONE.withAccents(List.of("#0A6E78", "teal")), "teal"));
  }

  private static Stream<Breach> breachesOfNumbers() {
    return Stream.of(
        outOfRange(() -> EmotionPoint.of(PAY, 2.1), "value", 2.1, -2.0, 2.0),
        outOfRange(() -> EmotionPoint.of(PAY, Double.NaN), "value", Double.NaN, -2.0, 2.0),
        outOfRange(() -> PainPoint.NEW.withSeverity(0), "severity", 0, 1, 5),
        outOfRange(() -> Opportunity.NEW.withImpact(6), "impact", 6, 1, 5),
        outOfRange(() -> Opportunity.NEW.withEffort(-1), "effort", -1, 1, 5),
        outOfRange(() -> person().withAge(Optional.of(131)), "age", 131, 0, 130),
        outOfRange(
            () -> SmallProject.touchpoint("card", PAY).withSpan(0),
            "span",
            0,
            1,
            Integer.MAX_VALUE),
        outOfRange(() -> SmallProject.map().withReviewMonths(0), "reviewMonths", 0, 1, 120),
        outOfRange(() -> score(101), "value", 101.0, -100.0, 100.0),
        outOfRange(
            () -> Metric.NEW.withSampleSize(Optional.of(-1)),
            "sampleSize",
            -1,
            0,
            Integer.MAX_VALUE),
        new Breach(
            Rule.NUMBER_DIGITS,
            () -> Metric.NEW.withValue(Optional.of(new BigDecimal("0.1234567890123"))),
            "value",
            new BigDecimal("0.1234567890123")));
  }

  private static Breach outOfRange(ThrowingCallable act, Object... arguments) {
    return new Breach(Rule.NUMBER_RANGE, List.of(arguments), act);
  }

  private static Persona person() {
    return Persona.of(new PersonaId("ana"), "Ana");
  }

  private static Stream<Breach> breachesOfMaps() {
    JourneyMap map = SmallProject.map();
    Card touchpoint = SmallProject.touchpoint("card", PAY);
    return Stream.of(
        new Breach(Rule.MAP_HAS_STAGE, () -> map.withStages(List.of()), MAP),
        new Breach(
            Rule.CARD_IN_CELL,
            () -> map.withCards(List.of(touchpoint.withStep(new StepId("gone")))),
            CARD,
            TOUCHPOINTS,
            new StepId("gone")),
        new Breach(
            Rule.CARD_IN_CELL,
            () -> map.withCards(List.of(touchpoint.withLane(new LaneId("gone")))),
            CARD,
            new LaneId("gone"),
            PAY),
        new Breach(
            Rule.SPAN_WITHIN_MAP, () -> map.withCards(List.of(touchpoint.withSpan(2))), CARD, 2),
        new Breach(
            Rule.CARD_FITS_LANE,
            () -> map.withCards(List.of(touchpoint.withLane(PAINS))),
            CARD,
            PAINS),
        new Breach(
            Rule.CARD_FITS_LANE,
            () -> map.withCards(List.of(touchpoint.withLane(EMOTIONS))),
            CARD,
            EMOTIONS),
        new Breach(
            Rule.CURVE_IN_EMOTION_LANE,
            () -> map.withCurves(List.of(SmallProject.curve(PAINS))),
            CURVE,
            PAINS),
        new Breach(
            Rule.REFERENCE_EXISTS,
            () ->
                map.withCurves(
                    List.of(SmallProject.curve(EMOTIONS, EmotionPoint.of(new StepId("gone"), 0)))),
            new StepId("gone"),
            CURVE),
        new Breach(Rule.ID_UNIQUE, () -> map.withCards(List.of(touchpoint, touchpoint)), CARD),
        new Breach(
            Rule.LINK_MAKES_SENSE,
            () -> map.withCards(List.of(touchpoint)).withLinks(List.of(link(CARD, CARD))),
            LINK),
        new Breach(
            Rule.REFERENCE_EXISTS,
            () -> map.withCards(List.of(touchpoint)).withLinks(List.of(link(CARD, NOBODY))),
            NOBODY,
            LINK));
  }

  private static Link link(CardId from, CardId to) {
    return Link.of(LINK, from, to);
  }

  private static Metric score(int value) {
    return Metric.NEW.withKind(MetricKind.NPS).withValue(Optional.of(BigDecimal.valueOf(value)));
  }

  private static Stream<Breach> breachesOfProjects() {
    JourneyMap map = SmallProject.map();
    return Stream.of(
        new Breach(Rule.PROJECT_HAS_MAP, () -> SmallProject.of(map).withMaps(List.of())),
        new Breach(Rule.ID_UNIQUE, () -> SmallProject.of(map, map), MAP),
        new Breach(
            Rule.ID_UNIQUE,
            () -> SmallProject.of(map.withCards(List.of(SmallProject.pain("map", SEARCH)))),
            new CardId("map")),
        new Breach(
            Rule.PAIR_IS_ANOTHER_MAP,
            () -> SmallProject.of(map.withPairedWith(Optional.of(MAP))),
            MAP));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "é", "a.b", "a/b", "a\n"})
  void anIdHasNothingButLettersDigitsHyphensAndUnderscores(String value) {
    assertThatExceptionOfType(BrokenRuleException.class)
        .isThrownBy(() -> new StepId(value))
        .matches(it -> it.rule() == Rule.ID_FORM);
  }

  @Test
  void anIdHasOneToSixtyFourCharacters() {
    assertThatCode(() -> new StepId("A")).doesNotThrowAnyException();
    assertThatCode(() -> new StepId("a-_9".repeat(16))).doesNotThrowAnyException();
    assertThatExceptionOfType(BrokenRuleException.class)
        .isThrownBy(() -> new StepId("a".repeat(65)));
  }

  @Test
  void whatLiesAtTheEndOfItsRangeIsTaken() {
    assertThatCode(
            () -> {
              EmotionPoint.of(PAY, -2);
              EmotionPoint.of(PAY, 2);
              PainPoint.NEW.withSeverity(1).withSeverity(5);
              score(-100);
              score(100);
              person().withAge(Optional.of(0)).withAge(Optional.of(130));
              SmallProject.map()
                  .withCards(List.of(SmallProject.touchpoint("card", SEARCH).withSpan(2)));
            })
        .doesNotThrowAnyException();
  }
}
