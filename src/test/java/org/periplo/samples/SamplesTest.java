package org.periplo.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.periplo.model.LaneKind.ACTIONS;
import static org.periplo.model.LaneKind.BACKSTAGE_ACTIONS;
import static org.periplo.model.LaneKind.CHANNELS;
import static org.periplo.model.LaneKind.EMOTIONS;
import static org.periplo.model.LaneKind.FRUSTRATES;
import static org.periplo.model.LaneKind.HEARS;
import static org.periplo.model.LaneKind.METRICS;
import static org.periplo.model.LaneKind.MOTIVATES;
import static org.periplo.model.LaneKind.OPPORTUNITIES;
import static org.periplo.model.LaneKind.PAIN_POINTS;
import static org.periplo.model.LaneKind.QUOTES;
import static org.periplo.model.LaneKind.SAYS_AND_DOES;
import static org.periplo.model.LaneKind.SEES;
import static org.periplo.model.LaneKind.SUPPORT_SYSTEMS;
import static org.periplo.model.LaneKind.TEXT;
import static org.periplo.model.LaneKind.THINKS_AND_FEELS;
import static org.periplo.model.LaneKind.TOUCHPOINTS;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.files.ProjectFiles;
import org.periplo.model.Card;
import org.periplo.model.ChannelKind;
import org.periplo.model.CurveKind;
import org.periplo.model.EvidenceLevel;
import org.periplo.model.Existence;
import org.periplo.model.Frequency;
import org.periplo.model.Initiative;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneKind;
import org.periplo.model.Language;
import org.periplo.model.MapState;
import org.periplo.model.Metric;
import org.periplo.model.MetricKind;
import org.periplo.model.Moment;
import org.periplo.model.MomentOfTruth;
import org.periplo.model.OpportunityState;
import org.periplo.model.PainPoint;
import org.periplo.model.PainState;
import org.periplo.model.Phase;
import org.periplo.model.ServiceLine;
import org.periplo.model.Stage;
import org.periplo.model.TeamLevel;

class SamplesTest {

  static List<Shipped> samples() {
    return Shipped.samples();
  }

  @Test
  void twoAreInSpanishAndTwoInEnglish() {
    assertThat(
            samples().stream()
                .collect(Collectors.toMap(Shipped::name, it -> it.project().language())))
        .isEqualTo(
            Map.of(
                "compra-omnicanal.periplo", Language.SPANISH,
                "servicio-publico.periplo", Language.SPANISH,
                "saas-onboarding.periplo", Language.ENGLISH,
                "five-stages.periplo", Language.ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void eachIsWrittenBackByteForByte(Shipped sample) {
    assertThat(new String(ProjectFiles.toBytes(sample.project()), StandardCharsets.UTF_8))
        .isEqualTo(sample.json());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void eachSpeaksOneLanguage(Shipped sample) {
    assertThat(Vocabulary.strayWords(sample.project())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void eachMapSaysWhyItIsThere(Shipped sample) {
    assertThat(sample.project().maps())
        .allSatisfy(
            map -> {
              assertThat(
                      List.of(map.purpose(), map.objective(), map.scenario(), map.expectations()))
                  .doesNotContain("");
              assertThat(map.stages()).extracting(Stage::goal).doesNotContain("");
              assertThat(map.personas()).hasSize(2);
            });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsNotAssumedNamesItsSource(Shipped sample) {
    assertThat(cards(sample))
        .filteredOn(it -> it.evidence().level() != EvidenceLevel.ASSUMED)
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.evidence().source()).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsMeasuredHasATargetAndASource(Shipped sample) {
    assertThat(cards(sample))
        .extracting(Card::detail)
        .filteredOn(it -> it instanceof Metric metric && metric.value().isPresent())
        .isNotEmpty()
        .allSatisfy(
            it -> {
              Metric metric = (Metric) it;
              assertThat(metric.target()).isPresent();
              assertThat(metric.date()).isPresent();
              assertThat(metric.source()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void eachPainPointIsTiedToWhereItHurts(Shipped sample) {
    assertThat(sample.project().maps())
        .allSatisfy(
            map ->
                assertThat(map.cards())
                    .filteredOn(it -> it.detail() instanceof PainPoint)
                    .allMatch(
                        pain -> map.links().stream().anyMatch(it -> it.from().equals(pain.id()))));
  }

  @Test
  void togetherTheyUseTheWholeVocabulary() {
    assertThat(samples().stream().map(Shipped::project).flatMap(Vocabulary::constants))
        .contains(ChannelKind.values())
        .contains(TeamLevel.values())
        .contains(MapState.values())
        .contains(Phase.values())
        .contains(LaneKind.values())
        .contains(ServiceLine.values())
        .contains(CurveKind.values())
        .contains(EvidenceLevel.values())
        .contains(Initiative.values())
        .contains(Existence.values())
        .contains(MomentOfTruth.values())
        .contains(Frequency.values())
        .contains(PainState.values())
        .contains(OpportunityState.values())
        .contains(MetricKind.values());
  }

  @Test
  void thePurchaseGoesFromDiscoveryToLoyaltyAndIsDueForReview() {
    JourneyMap map = Shipped.sample("compra-omnicanal").map();
    assertThat(map.stages())
        .extracting(Stage::name)
        .containsExactly(
            "Descubrimiento", "Consideración", "Compra", "Entrega y uso", "Fidelización");
    assertThat(map.lanes())
        .extracting(Lane::kind)
        .containsExactly(
            ACTIONS, TOUCHPOINTS, CHANNELS, EMOTIONS, QUOTES, PAIN_POINTS, OPPORTUNITIES, METRICS);
    assertThat(map.nextReview()).contains(LocalDate.of(2026, 11, 12));
  }

  @Test
  void thePublicServiceHasAllRowsOfEmpathyAndItsIdeal() {
    Shipped sample = Shipped.sample("servicio-publico");
    assertThat(sample.map().lanes())
        .extracting(Lane::kind)
        .contains(THINKS_AND_FEELS, SAYS_AND_DOES, HEARS, SEES, FRUSTRATES, MOTIVATES);
    assertThat(sample.project().teams())
        .extracting(it -> (Object) it.level())
        .contains((Object[]) TeamLevel.values());
    assertThat(sample.project().maps())
        .extracting(JourneyMap::state)
        .containsExactly(MapState.CURRENT, MapState.IDEAL);
  }

  @Test
  void theOnboardingIsABlueprintWithItsThreeLines() {
    List<Lane> lanes = Shipped.sample("saas-onboarding").map().lanes();
    assertThat(lanes)
        .filteredOn(it -> it.lineBelow().isPresent())
        .extracting(it -> it.lineBelow().orElseThrow(), Lane::kind)
        .containsExactly(
            tuple(ServiceLine.INTERACTION, TOUCHPOINTS),
            tuple(ServiceLine.VISIBILITY, TEXT),
            tuple(ServiceLine.INTERNAL_INTERACTION, BACKSTAGE_ACTIONS));
    assertThat(lanes)
        .extracting(Lane::kind)
        .containsSubsequence(ACTIONS, TOUCHPOINTS, TEXT, BACKSTAGE_ACTIONS, SUPPORT_SYSTEMS)
        .containsSubsequence(EMOTIONS, PAIN_POINTS, OPPORTUNITIES, METRICS);
  }

  @Test
  void theOnboardingIsTheLargest() {
    JourneyMap map = Shipped.sample("saas-onboarding").map();
    assertThat(map.stages()).hasSize(7);
    assertThat(map.steps()).hasSize(20);
    assertThat(map.lanes()).hasSize(12);
    assertThat(map.cards()).hasSizeGreaterThanOrEqualTo(200);
    assertThat(samples())
        .flatExtracting(it -> it.project().maps())
        .allMatch(it -> it.id().equals(map.id()) || it.cards().size() < map.cards().size());
  }

  @Test
  void theFiveStagesAreMappedTwiceWithTheirMomentZero() {
    List<JourneyMap> maps = Shipped.sample("five-stages").project().maps();
    assertThat(maps)
        .allSatisfy(
            map -> {
              assertThat(map.stages())
                  .extracting(Stage::name)
                  .containsExactly(
                      "Awareness", "Consideration", "Evaluation", "Purchase", "Loyalty");
              assertThat(map.cards())
                  .extracting(Card::detail)
                  .filteredOn(
                      it -> it instanceof Moment zero && zero.moment() == MomentOfTruth.ZERO)
                  .hasSize(1);
            });
    assertThat(maps)
        .extracting(JourneyMap::state, it -> it.pairedWith().orElseThrow())
        .containsExactly(
            tuple(MapState.CURRENT, maps.getLast().id()),
            tuple(MapState.FUTURE, maps.getFirst().id()));
  }

  private static List<Card> cards(Shipped sample) {
    return sample.project().maps().stream().flatMap(it -> it.cards().stream()).toList();
  }
}
