package org.periplo.gesture;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.model.CardId;

/// What a person sees of a gesture besides the map itself; all boxes in the map's points.
///
/// @param hovered what lies under the pointer
/// @param landing where the leading one of the cards that are dragged will land
/// @param carried what the pointer carries
/// @param band the rubber band
/// @param writing what is being written
/// @param reading what the thing that is dragged says as it stands now
@RecordBuilder
public record Feedback(
    PointerShape pointer,
    Optional<Target> hovered,
    Optional<Box> landing,
    Optional<Carried> carried,
    Optional<Box> band,
    Optional<Writing> writing,
    Optional<Reading> reading)
    implements FeedbackBuilder.With {

  /// Nothing but an arrow.
  public static final Feedback NONE =
      new Feedback(
          PointerShape.ARROW,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /// How the pointer looks.
  public enum PointerShape {
    /// Selects.
    ARROW,
    /// Something can be taken here.
    HAND,
    /// The map can be moved.
    OPEN_HAND,
    /// Something is held.
    CLOSED_HAND,
    /// Goes up and down only.
    UP_AND_DOWN
  }

  /// Cards that hang on the pointer.
  ///
  /// @param cards the leading one first
  /// @param leading where the leading one hangs
  public record Carried(List<CardId> cards, Box leading) {}

  /// A value that is read off while it changes.
  ///
  /// @param at what has the value, in the map's points
  /// @param text in the project's language, e.g. `−1.25`
  public record Reading(Point at, String text) {}
}
