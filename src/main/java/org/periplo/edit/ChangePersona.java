package org.periplo.edit;

import org.periplo.model.Persona;
import org.periplo.model.Project;

/// Puts a persona in the place of the one with the same id.
public record ChangePersona(Persona persona) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return Sharing.kept(
        project,
        project.withPersonas(new Roster<>(project.personas(), Persona::id).replacing(persona)));
  }
}
