package org.periplo.edit;

import org.periplo.model.CardId;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Link;
import org.periplo.model.LinkId;
import org.periplo.model.Project;

/// Ties a card to another; does nothing if they are tied that way already.
public record AddLink(Link link) implements Edit {
  /// A new link from one card to another.
  public static AddLink of(CardId from, CardId to, IdSource ids) {
    return new AddLink(Link.of(ids.next(LinkId::new), from, to));
  }

  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, link.from(), this::linked);
  }

  private JourneyMap linked(JourneyMap map) {
    return map.links().stream().anyMatch(this::isLike)
        ? map
        : map.withLinks(new Roster<>(map.links(), Link::id).with(link));
  }

  private boolean isLike(Link other) {
    return other.from().equals(link.from()) && other.to().equals(link.to());
  }
}
