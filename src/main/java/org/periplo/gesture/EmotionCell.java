package org.periplo.gesture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.edit.AddCurve;
import org.periplo.edit.Edit;
import org.periplo.edit.EditGroup;
import org.periplo.edit.SetEmotion;
import org.periplo.model.Cell;
import org.periplo.model.CurveId;
import org.periplo.model.CurveKind;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionPoint;
import org.periplo.model.JourneyMap;
import org.periplo.model.LaneKind;
import org.periplo.model.PersonaId;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.session.View;

/// A cell of a lane of emotions, and one of the curves that run through it.
///
/// @param curve empty if the lane has none yet
record EmotionCell(Cell cell, Optional<EmotionCurve> curve) {

  /// The cell that is selected, with the selected curve, else with the first one.
  static Optional<EmotionCell> selectedIn(View view) {
    Selection selection = view.selection();
    return selection
        .cell()
        .flatMap(
            cell ->
                all(view.journeyMap(), cell)
                    .filter(it -> selection.primary().isEmpty() || it.isOf(selection))
                    .findFirst());
  }

  private boolean isOf(Selection selection) {
    return selection.primary().equals(curve.map(EmotionCurve::id));
  }

  /// The cell with each of its curves, what is felt before what should be; nothing if it stands in
  /// another lane.
  static Stream<EmotionCell> all(JourneyMap map, Cell cell) {
    if (map.lane(cell.lane()).filter(it -> it.kind() == LaneKind.EMOTIONS).isEmpty()) {
      return Stream.empty();
    }
    List<EmotionCurve> curves = curvesIn(map, cell);
    return map.curves().stream().noneMatch(it -> it.lane().equals(cell.lane()))
        ? Stream.of(new EmotionCell(cell, Optional.empty()))
        : curves.stream().map(it -> new EmotionCell(cell, Optional.of(it)));
  }

  /// The curves that are drawn through a cell, what is felt before what should be.
  static List<EmotionCurve> curvesIn(JourneyMap map, Cell cell) {
    return Stream.of(CurveKind.FELT, CurveKind.GOAL)
        .flatMap(kind -> map.curves().stream().filter(it -> it.kind() == kind))
        .filter(it -> it.lane().equals(cell.lane()) && it.isShown())
        .toList();
  }

  /// What is felt there.
  Optional<EmotionPoint> point() {
    return curve.flatMap(it -> it.pointIn(cell.step()));
  }

  /// The words at the point.
  Optional<Words> words() {
    return curve.flatMap(it -> point().map(point -> new Words.OfPoint(it.id(), point)));
  }

  /// Says how it feels, on a new curve if there is none, and selects the point.
  ///
  /// @param value −2 to +2
  void feel(double value, Session session) {
    Edit edit;
    CurveId id;
    if (curve.isPresent()) {
      id = curve.get().id();
      edit = new SetEmotion(id, cell.step(), value);
    } else {
      AddCurve first =
          AddCurve.of(
              cell.lane(), CurveKind.FELT, onlyPersona(session.view().journeyMap()), session.ids());
      id = first.curve().id();
      Edit felt = new SetEmotion(id, cell.step(), value);
      edit = new EditGroup(felt.name(), List.of(first, felt));
    }
    session.apply(edit);
    session.select(Selection.of(id).in(cell));
  }

  private static Optional<PersonaId> onlyPersona(JourneyMap map) {
    return map.personas().size() == 1 ? Optional.of(map.personas().getFirst()) : Optional.empty();
  }
}
