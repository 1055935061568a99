package org.periplo.ui.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.edit.AddCurve;
import org.periplo.messages.Messages;
import org.periplo.model.Cell;
import org.periplo.model.CurveKind;
import org.periplo.model.EmotionCurve;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;
import org.periplo.session.Selection;
import org.periplo.session.Session;

/// Adds an emotion curve, which the next number key draws a point of.
///
/// @param persona whose it is; empty for the map's
public record InsertCurve(CurveKind kind, Optional<PersonaId> persona) implements Action {

  /// One for each persona, and for the map as a whole, that lacks such a curve.
  static List<Action> all(Editor editor) {
    return lane(editor).stream()
        .flatMap(
            lane ->
                Stream.of(CurveKind.values())
                    .flatMap(kind -> personas(editor).map(it -> new InsertCurve(kind, it)))
                    .filter(it -> it.isMissing(editor, lane)))
        .<Action>map(it -> it)
        .toList();
  }

  private static Stream<Optional<PersonaId>> personas(Editor editor) {
    return Stream.concat(
        editor.session().shown().personas().stream().map(Persona::id).map(Optional::of),
        Stream.of(Optional.empty()));
  }

  /// The selected lane of emotions, else the first one.
  private static Optional<LaneId> lane(Editor editor) {
    Here here = Here.in(editor.session().view());
    return Stream.concat(here.lane().stream(), here.map().lanes().stream())
        .filter(it -> it.kind() == LaneKind.EMOTIONS)
        .map(Lane::id)
        .findFirst();
  }

  private boolean isMissing(Editor editor, LaneId lane) {
    return editor.session().view().journeyMap().curves().stream()
        .noneMatch(it -> it.lane().equals(lane) && isLike(it));
  }

  private boolean isLike(EmotionCurve curve) {
    return curve.kind() == kind && curve.persona().equals(persona);
  }

  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.ACTIVITY);
  }

  @Override
  public String name(Editor editor, Messages messages) {
    return new CurveName(kind, persona).in(editor, messages);
  }

  @Override
  public boolean isPossible(Editor editor) {
    return lane(editor).isPresent();
  }

  @Override
  public void perform(Editor editor) {
    lane(editor).ifPresent(it -> add(it, editor));
  }

  private void add(LaneId lane, Editor editor) {
    editor.sight().finishWriting();
    Session session = editor.session();
    AddCurve edit = AddCurve.of(lane, kind, persona, session.ids());
    session.apply(edit);
    JourneyMap map = session.view().journeyMap();
    Cell first = new Cell(lane, map.steps().getFirst().id());
    session.select(Selection.of(edit.curve().id()).in(first));
  }
}
