package org.periplo.edit;

import org.periplo.model.Link;
import org.periplo.model.LinkId;
import org.periplo.model.Project;

/// Unties two cards.
public record DeleteLink(LinkId link) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.in(
        project, link, map -> map.withLinks(new Roster<>(map.links(), Link::id).without(link)));
  }
}
