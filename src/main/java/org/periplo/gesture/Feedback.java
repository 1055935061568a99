package org.periplo.gesture;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.layout.PlacedLink;
import org.periplo.model.CardId;
import org.periplo.model.ElementId;

/// What a person sees of a gesture besides the map itself; all boxes in the map's points.
///
/// @param hovered what lies under the pointer
/// @param drift which ways the map may go on while something is dragged to its edge
/// @param landing where the leading one of the cards that are dragged will land
/// @param carried what the pointer carries
/// @param lifted the head that the pointer carries
/// @param band the rubber band
/// @param writing what is being written
/// @param reading what the thing that is dragged says as it stands now
/// @param tying the link that is being made
/// @param ties what the links of what is selected or hovered lead to
@RecordBuilder
public record Feedback(
    PointerShape pointer,
    Drift drift,
    Optional<Target> hovered,
    Optional<Box> landing,
    Optional<Carried> carried,
    Optional<Lifted> lifted,
    Optional<Box> band,
    Optional<Writing> writing,
    Optional<Reading> reading,
    Optional<Tying> tying,
    Ties ties)
    implements FeedbackBuilder.With {

  /// Nothing but an arrow.
  public static final Feedback NONE =
      new Feedback(
          PointerShape.ARROW,
          Drift.NOWHERE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Ties.NONE);

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
    UP_AND_DOWN,
    /// Goes left and right only.
    SIDEWAYS
  }

  /// Ways that a map may go under a pointer that drags something to its edge.
  public enum Drift {
    /// Nothing is dragged.
    NOWHERE,
    /// Left and right.
    SIDEWAYS,
    /// Up and down.
    UP_AND_DOWN,
    /// All ways.
    ANYWHERE
  }

  /// Cards that hang on the pointer.
  ///
  /// @param cards the leading one first
  /// @param leading where the leading one hangs
  /// @param landing what lands when they are let go
  public record Carried(List<CardId> cards, Box leading, Landing landing) {}

  /// What lands where cards are let go.
  public enum Landing {
    /// The cards themselves.
    CARDS,
    /// Copies of them.
    COPIES
  }

  /// The head of a stage, a step or a lane that hangs on the pointer.
  ///
  /// @param layer the one that it belongs to
  /// @param box where it hangs
  public record Lifted(Layer layer, ElementId head, Box box) {}

  /// A line from a card to what it shall be linked with.
  ///
  /// @param card where it begins
  /// @param end where the pointer is, or the middle of the card that is chosen
  /// @param fitting the cards that it can end at
  /// @param aimed the one that it would end at now
  public record Tying(CardId card, Point end, Set<CardId> fitting, Optional<CardId> aimed) {}

  /// The links that are seen only because of what is selected, and the cards that are lit up.
  ///
  /// @param lines those that the map does not show anyway
  /// @param cards linked with what is selected or hovered
  public record Ties(List<PlacedLink> lines, Set<CardId> cards) {
    /// None.
    public static final Ties NONE = new Ties(List.of(), Set.of());

    public Ties {
      lines = List.copyOf(lines);
      cards = Set.copyOf(cards);
    }
  }

  /// A value that is read off while it changes.
  ///
  /// @param at what has the value, in the map's points
  /// @param text in the project's language, e.g. `−1.25`
  public record Reading(Point at, String text) {}
}
