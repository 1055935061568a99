package org.periplo.edit;

import org.periplo.model.Project;
import org.periplo.model.Team;

/// Adds a team to the project, as the last one.
public record AddTeam(Team team) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return project.withTeams(new Roster<>(project.teams(), Team::id).with(team));
  }
}
