package org.periplo.edit;

import java.util.Comparator;
import java.util.stream.Stream;
import org.periplo.model.JourneyMap;
import org.periplo.model.MapId;
import org.periplo.model.Project;
import org.periplo.model.Review;

/// Notes that a map was reviewed; the reviews stay in the order of their days.
public record AddReview(MapId map, Review review) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, map, this::added);
  }

  private JourneyMap added(JourneyMap it) {
    return it.withReviews(
        Stream.concat(it.reviews().stream(), Stream.of(review))
            .sorted(Comparator.comparing(Review::date))
            .toList());
  }
}
