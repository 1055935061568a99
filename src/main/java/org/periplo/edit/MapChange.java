package org.periplo.edit;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.CurveId;
import org.periplo.model.ElementId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// Changes one map of a project, or one element of it; all else stays the very same.
///
/// Where nothing changes, the project is the very same too.
final class MapChange {
  private MapChange() {}

  /// Changes the map that holds `element`, or that it is.
  ///
  /// @throws NoSuchElementException if no map holds it
  static Project in(Project project, ElementId element, UnaryOperator<JourneyMap> change) {
    JourneyMap before = mapOf(project, element);
    JourneyMap after = change.apply(before);
    return after.equals(before) ? project : project.withMap(before.id(), _ -> after);
  }

  /// The map that holds `element`, or that it is.
  ///
  /// @throws NoSuchElementException if no map holds it
  static JourneyMap mapOf(Project project, ElementId element) {
    return project.mapOf(element).orElseThrow(() -> missing(element));
  }

  /// Makes sure that a map holds `cards`.
  ///
  /// @throws NoSuchElementException if it lacks one of them
  static void require(JourneyMap map, List<CardId> cards) {
    Set<CardId> present = map.cards().stream().map(Card::id).collect(Collectors.toSet());
    for (CardId card : cards) {
      if (!present.contains(card)) {
        throw missing(card);
      }
    }
  }

  /// The step of a map with that id.
  ///
  /// @throws NoSuchElementException if it is not there
  static Step step(JourneyMap map, StepId id) {
    return map.steps().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> missing(id));
  }

  /// What to throw when `element` is not there.
  static NoSuchElementException missing(ElementId element) {
    return new NoSuchElementException("no element " + element);
  }

  /// Changes one card.
  static Project card(Project project, CardId id, UnaryOperator<Card> change) {
    return in(
        project,
        id,
        map -> map.withCards(new Roster<>(map.cards(), Card::id).changing(id, change)));
  }

  /// Changes one lane.
  static Project lane(Project project, LaneId id, UnaryOperator<Lane> change) {
    return in(
        project,
        id,
        map -> map.withLanes(new Roster<>(map.lanes(), Lane::id).changing(id, change)));
  }

  /// Changes one stage, but not its steps.
  static Project stage(Project project, StageId id, UnaryOperator<Stage> change) {
    return in(
        project,
        id,
        map -> map.withStages(new Roster<>(map.stages(), Stage::id).changing(id, change)));
  }

  /// Changes one step.
  static Project step(Project project, StepId id, UnaryOperator<Step> change) {
    Stage its = mapOf(project, id).stageOf(id).orElseThrow(() -> missing(id));
    return stage(
        project,
        its.id(),
        it -> it.withSteps(new Roster<>(it.steps(), Step::id).changing(id, change)));
  }

  /// Changes one emotion curve.
  static Project curve(Project project, CurveId id, UnaryOperator<EmotionCurve> change) {
    return in(
        project,
        id,
        map -> map.withCurves(new Roster<>(map.curves(), EmotionCurve::id).changing(id, change)));
  }
}
