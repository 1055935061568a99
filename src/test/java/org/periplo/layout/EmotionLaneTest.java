package org.periplo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.CURVE;
import static org.periplo.edit.SmallMap.FEELINGS;
import static org.periplo.edit.SmallMap.MAP;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.periplo.edit.AddCurve;
import org.periplo.edit.AddPersona;
import org.periplo.edit.ChangeCurve;
import org.periplo.edit.ChangeEmotionPoint;
import org.periplo.edit.ChangeEmotionScale;
import org.periplo.edit.HideCurve;
import org.periplo.edit.RenameLane;
import org.periplo.edit.SmallMap;
import org.periplo.layout.PlacedCurve.PlacedPoint;
import org.periplo.layout.PlacedCurve.Sign;
import org.periplo.model.CurveId;
import org.periplo.model.CurveKind;
import org.periplo.model.Degree;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionLevel;
import org.periplo.model.EmotionPoint;
import org.periplo.model.EmotionScale;
import org.periplo.model.Extras;
import org.periplo.model.Face;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;
import org.periplo.model.Project;
import org.periplo.theme.Theme;

class EmotionLaneTest {

  private static final CurveId SECOND = new CurveId("second");
  private static final CurveId GOAL = new CurveId("goal");
  private static final PersonaId ANA = new PersonaId("ana");
  private static final PersonaId LUIS = new PersonaId("luis");

  private final Project project = twoPersonas();

  private static Project twoPersonas() {
    Project project = SmallMap.project();
    project = new AddPersona(Persona.of(ANA, "Ana")).applyTo(project);
    project = new AddPersona(Persona.of(LUIS, "Luis")).applyTo(project);
    project = new ChangeCurve(CURVE, CurveKind.FELT, Optional.of(ANA)).applyTo(project);
    project = with(project, SECOND, CurveKind.FELT);
    return with(project, GOAL, CurveKind.GOAL);
  }

  private static Project with(Project project, CurveId id, CurveKind kind) {
    List<EmotionPoint> points = List.of(EmotionPoint.of(SmallMap.PAY, 0.5));
    return new AddCurve(EmotionCurve.of(id, FEELINGS, kind, Optional.of(LUIS), points))
        .applyTo(project);
  }

  private static MapLayout exported(Project project) {
    return Arrangement.of(project, SmallMap.mapOf(project), Theme.LIGHT);
  }

  private static MapLayout onScreen(Project project) {
    return new LiveLayout().of(project, SmallMap.mapOf(project), Theme.LIGHT, Set.of());
  }

  private static PlacedCurve curve(MapLayout layout, CurveId id) {
    return layout.curves().stream()
        .filter(it -> it.curve().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static PlacedLane lane(MapLayout layout) {
    return layout.lane(FEELINGS).orElseThrow();
  }

  private static List<CurveId> legend(MapLayout layout) {
    return lane(layout).legend().entries().stream().map(PlacedLegend.Entry::curve).toList();
  }

  private static List<String> levels(MapLayout layout) {
    return lane(layout).legend().levels().stream().map(it -> it.text().text()).toList();
  }

  @Test
  void theFirstFeltCurveHasFacesTheOthersDotsAndGoalsNothing() {
    assertThat(exported(project).curves())
        .extracting(PlacedCurve::sign)
        .containsExactly(Sign.FACE, Sign.DOT, Sign.NONE);
  }

  @Test
  void everyPersonaHasAColourAndItsGoalHasTheSame() {
    MapLayout layout = exported(project);

    assertThat(curve(layout, SECOND).colour()).isNotEqualTo(curve(layout, CURVE).colour());
    assertThat(curve(layout, GOAL).colour()).isEqualTo(curve(layout, SECOND).colour());
  }

  @Test
  void aHiddenCurveIsNotDrawnAndTheOthersKeepTheirColours() {
    MapLayout before = exported(project);
    MapLayout layout = exported(new HideCurve(CURVE).applyTo(project));

    assertThat(layout.curves()).extracting(it -> it.curve().id()).containsExactly(SECOND, GOAL);
    assertThat(curve(layout, SECOND).colour()).isEqualTo(curve(before, SECOND).colour());
    assertThat(curve(layout, SECOND).sign()).isEqualTo(Sign.FACE);
  }

  @Test
  void onlyTheScreenListsHiddenCurves() {
    Project hidden = new HideCurve(SECOND).applyTo(project);

    assertThat(legend(onScreen(hidden))).containsExactly(CURVE, SECOND, GOAL);
    assertThat(legend(exported(hidden))).containsExactly(CURVE, GOAL);
    assertThat(lane(exported(hidden)).label().text()).isEqualTo("feelings\n● Ana\n– – Goal (Luis)");
    assertThat(lane(onScreen(hidden)).label().text())
        .isEqualTo("feelings\n● Ana\n○ Luis\n– – Goal (Luis)");
  }

  @Test
  void legendAndLevelsDoNotMeet() {
    MapLayout layout = onScreen(named("Beside themselves", "Furious"));
    double levels =
        lane(layout).legend().levels().stream()
            .mapToDouble(it -> it.x() + it.text().width() - it.text().usedWidth())
            .min()
            .orElseThrow();

    assertThat(lane(layout).legend().entries())
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.box().right()).isLessThanOrEqualTo(levels));
  }

  private Project named(String best, String worst) {
    EmotionScale scale =
        EmotionScale.USUAL
            .with(Degree.VERY_GOOD, new EmotionLevel(best, Face.DELIGHTED, Extras.NONE))
            .with(Degree.VERY_BAD, new EmotionLevel(worst, Face.ANGRY, Extras.NONE));
    return new ChangeEmotionScale(MAP, scale).applyTo(project);
  }

  @Test
  void namesOfLevelsLeaveRoomForTheNameOfTheLane() {
    Project spanish =
        new RenameLane(FEELINGS, "Emociones").applyTo(named("Entusiasmo", "Desesperación"));

    assertThat(lane(exported(spanish)).label().paragraphs().getFirst().lines()).hasSize(1);
  }

  @Test
  void theMapsOwnNamesStandAtTheLevelsAndNumbersAtTheOthers() {
    assertThat(levels(exported(named("Happy", "Furious"))))
        .containsExactly("Furious", "−1", "0", "+1", "Happy");
    assertThat(levels(exported(project))).containsExactly("−2", "−1", "0", "+1", "+2");
  }

  @Test
  void curvesAreReadAloudWithTheNamesOfTheirLevels() {
    Project named = named("Happy", "Furious");
    named = new ChangeEmotionPoint(CURVE, SmallMap.PAY, "", "relieved").applyTo(named);

    assertThat(curve(exported(named), CURVE).spoken())
        .isEqualTo("Emotion curve. Ana: search −1 (Bad); pay +1.5 (relieved); tell +2 (Happy)");
    assertThat(curve(exported(named), GOAL).spoken())
        .isEqualTo("Emotion curve. Goal (Luis): pay +0.5 (Neutral)");
  }

  @Test
  void pointsShowTheFaceOfTheirLevel() {
    assertThat(curve(exported(named("Happy", "Furious")), CURVE).points())
        .extracting(PlacedPoint::face)
        .containsExactly(Face.UNHAPPY, Face.SMILING, Face.DELIGHTED);
  }
}
