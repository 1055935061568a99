package org.periplo.edit;

import java.util.List;
import org.periplo.model.MapId;
import org.periplo.model.Project;
import org.periplo.model.Review;

/// Changes the reviews of a map.
///
/// @param reviews the reviews held, oldest first
public record ChangeReviews(MapId map, List<Review> reviews) implements Edit {
  public ChangeReviews {
    reviews = List.copyOf(reviews);
  }

  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, map, it -> it.withReviews(reviews));
  }
}
