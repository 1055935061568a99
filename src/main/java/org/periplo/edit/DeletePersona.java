package org.periplo.edit;

import org.periplo.model.Persona;
import org.periplo.model.PersonaId;
import org.periplo.model.Project;

/// Deletes a persona. It is taken out of the maps; its emotion curves stay, as curves of the map.
public record DeletePersona(PersonaId persona) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return new References(persona)
        .takenFrom(project)
        .withPersonas(new Roster<>(project.personas(), Persona::id).without(persona));
  }
}
