package org.periplo.edit;

import org.periplo.model.Persona;
import org.periplo.model.Project;

/// Adds a persona to the project, as the last one.
public record AddPersona(Persona persona) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return project.withPersonas(new Roster<>(project.personas(), Persona::id).with(persona));
  }
}
