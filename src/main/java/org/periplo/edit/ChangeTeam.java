package org.periplo.edit;

import org.periplo.model.Project;
import org.periplo.model.Team;

/// Puts a team in the place of the one with the same id.
public record ChangeTeam(Team team) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return Sharing.kept(
        project, project.withTeams(new Roster<>(project.teams(), Team::id).replacing(team)));
  }
}
