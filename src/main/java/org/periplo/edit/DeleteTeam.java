package org.periplo.edit;

import org.periplo.model.Project;
import org.periplo.model.Team;
import org.periplo.model.TeamId;

/// Deletes a team. What it owned has no owner then.
public record DeleteTeam(TeamId team) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return new References(team)
        .takenFrom(project)
        .withTeams(new Roster<>(project.teams(), Team::id).without(team));
  }
}
