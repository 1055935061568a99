package org.periplo.edit;

import java.util.List;
import java.util.Optional;
import org.periplo.model.CurveId;
import org.periplo.model.CurveKind;
import org.periplo.model.EmotionCurve;
import org.periplo.model.IdSource;
import org.periplo.model.LaneId;
import org.periplo.model.PersonaId;
import org.periplo.model.Project;

/// Adds an emotion curve to a lane of emotions.
public record AddCurve(EmotionCurve curve) implements Edit {
  /// A new curve without points.
  ///
  /// @param persona whose it is; empty for the map's
  public static AddCurve of(
      LaneId lane, CurveKind kind, Optional<PersonaId> persona, IdSource ids) {
    CurveId id = ids.next(CurveId::new);
    return new AddCurve(EmotionCurve.of(id, lane, kind, persona, List.of()));
  }

  @Override
  public Project applyTo(Project project) {
    return MapChange.in(
        project,
        curve.lane(),
        map -> map.withCurves(new Roster<>(map.curves(), EmotionCurve::id).with(curve)));
  }
}
