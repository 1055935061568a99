package org.periplo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.CardId;
import org.periplo.model.Existence;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.Language;
import org.periplo.model.MapId;
import org.periplo.model.Metric;
import org.periplo.model.MetricKind;
import org.periplo.model.MomentOfTruth;
import org.periplo.model.PainPoint;
import org.periplo.model.Phase;
import org.periplo.model.Plain;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.model.Touchpoint;
import org.periplo.theme.Theme;

class CardVoiceTest {

  private static final LaneId LANE = new LaneId("lane");
  private static final StepId STEP = new StepId("step");

  private static final Metric CSAT =
      Metric.NEW
          .withKind(MetricKind.CSAT_5)
          .withValue(Optional.of(new BigDecimal("4.6")))
          .withTarget(Optional.of(new BigDecimal("4.5")));

  private static String spoken(Language language, LaneKind kind, CardDetail detail) {
    Stage stage = Stage.of(new StageId("stage"), "", Phase.BEFORE, List.of(Step.of(STEP, "")));
    JourneyMap map =
        JourneyMap.of(new MapId("map"), "", List.of(stage), List.of(Lane.of(LANE, kind)))
            .withCards(List.of(Card.of(new CardId("card"), LANE, STEP, "words", detail)));
    return Arrangement.of(Project.of("", language, map), map, Theme.LIGHT)
        .cards()
        .getFirst()
        .spoken();
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 'Pain points, severity 4 of 5'",
    "SPANISH, 'Puntos de dolor, gravedad 4 de 5'"
  })
  void theDotsOfAPainPointAreSaidInWords(Language language, String words) {
    assertThat(spoken(language, LaneKind.PAIN_POINTS, PainPoint.NEW.withSeverity(4)))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, 'Metrics, target reached'", "SPANISH, 'Métricas, objetivo alcanzado'"})
  void theColourOfAMetricIsSaidInWords(Language language, String words) {
    assertThat(spoken(language, LaneKind.METRICS, CSAT)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 'Touchpoints, First moment of truth, should exist'",
    "SPANISH, 'Puntos de contacto, Primer momento de la verdad, debería existir'"
  })
  void theSignsOfATouchpointAreSaidInWords(Language language, String words) {
    Touchpoint touchpoint =
        Touchpoint.NEW
            .withMoment(Optional.of(MomentOfTruth.FIRST))
            .withExistence(Existence.SHOULD_EXIST);

    assertThat(spoken(language, LaneKind.TOUCHPOINTS, touchpoint)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, Actions", "SPANISH, Acciones"})
  void aCardWithoutSignsIsNamedByItsLane(Language language, String words) {
    assertThat(spoken(language, LaneKind.ACTIONS, Plain.PLAIN)).isEqualTo(words);
  }
}
