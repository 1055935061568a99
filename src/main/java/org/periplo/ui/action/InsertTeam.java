package org.periplo.ui.action;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.edit.AddTeam;
import org.periplo.model.Extras;
import org.periplo.model.Team;
import org.periplo.model.TeamId;
import org.periplo.model.TeamLevel;

/// Adds a team to the project, to be named and described at once.
public record InsertTeam() implements Action {

  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.BRIEFCASE);
  }

  @Override
  public void perform(Editor editor) {
    NewMember.add(
        editor,
        "new.team",
        (name, ids) -> {
          Team added = new Team(ids.next(TeamId::new), name, TeamLevel.OPERATIONS, Extras.NONE);
          return new NewMember(new AddTeam(added), added.id());
        });
  }
}
