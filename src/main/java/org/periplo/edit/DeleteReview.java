package org.periplo.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.JourneyMap;
import org.periplo.model.MapId;
import org.periplo.model.Project;
import org.periplo.model.Review;

/// Takes a review away from a map.
///
/// @param position which one, from 0
public record DeleteReview(MapId map, int position) implements Edit {
  /// @throws BrokenRuleException if the position is below 0
  public DeleteReview {
    Reordering.required(position);
  }

  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, map, this::without);
  }

  private JourneyMap without(JourneyMap it) {
    if (position >= it.reviews().size()) {
      throw new NoSuchElementException("no review " + position + " of " + map);
    }
    List<Review> reviews = new ArrayList<>(it.reviews());
    reviews.remove(position);
    return it.withReviews(reviews);
  }
}
