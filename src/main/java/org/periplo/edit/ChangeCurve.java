package org.periplo.edit;

import java.util.Optional;
import org.periplo.model.CurveId;
import org.periplo.model.CurveKind;
import org.periplo.model.PersonaId;
import org.periplo.model.Project;

/// Changes what an emotion curve says, and of whom.
///
/// @param persona whose it is; empty for the map's
public record ChangeCurve(CurveId curve, CurveKind kind, Optional<PersonaId> persona)
    implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.curve(project, curve, it -> it.with(all -> all.kind(kind).persona(persona)));
  }
}
