package org.periplo.model;

import java.util.List;
import java.util.Optional;

/// A project with as little in it as a test needs.
final class SmallProject {

  static final StepId SEARCH = new StepId("search");
  static final StepId PAY = new StepId("pay");
  static final LaneId TOUCHPOINTS = new LaneId("touchpoints");
  static final LaneId PAINS = new LaneId("pains");
  static final LaneId EMOTIONS = new LaneId("emotions");
  static final MapId MAP = new MapId("map");

  private SmallProject() {}

  /// Two stages of a step each, three lanes, nothing in them.
  static JourneyMap map() {
    return JourneyMap.of(
        MAP,
        "Purchase",
        List.of(
            stage("before", Phase.BEFORE, Step.of(SEARCH, "Searches")),
            stage("during", Phase.DURING, Step.of(PAY, "Pays"))),
        List.of(
            Lane.of(TOUCHPOINTS, LaneKind.TOUCHPOINTS),
            Lane.of(PAINS, LaneKind.PAIN_POINTS),
            Lane.of(EMOTIONS, LaneKind.EMOTIONS)));
  }

  static Stage stage(String id, Phase phase, Step... steps) {
    return Stage.of(new StageId(id), id, phase, List.of(steps));
  }

  static Card touchpoint(String id, StepId step) {
    return Card.of(new CardId(id), TOUCHPOINTS, step, id, Touchpoint.NEW);
  }

  static Card pain(String id, StepId step) {
    return Card.of(new CardId(id), PAINS, step, id, PainPoint.NEW);
  }

  static EmotionCurve curve(LaneId lane, EmotionPoint... points) {
    return EmotionCurve.of(
        new CurveId("curve"), lane, CurveKind.FELT, Optional.empty(), List.of(points));
  }

  static Project of(JourneyMap... maps) {
    return Project.of("Shop", Language.ENGLISH, maps[0]).withMaps(List.of(maps));
  }
}
