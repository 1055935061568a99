package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;

/// What stands in a cell, where a lane crosses a step.
///
/// The cards of a cell stand in the order of the map's list.
///
/// @param step the first step that it stands in
/// @param span how many steps it reaches over, 1 or more
/// @param text its words; lines are parted by `\n`
/// @param note an internal note, not for the client; empty for none
@RecordBuilder
public record Card(
    CardId id,
    LaneId lane,
    StepId step,
    int span,
    String text,
    CardDetail detail,
    Evidence evidence,
    List<String> tags,
    String note,
    Optional<PictureId> picture,
    Extras extras)
    implements CardBuilder.With {

  /// @throws BrokenRuleException if the span is below 1
  public Card {
    Require.range("span", span, 1, Integer.MAX_VALUE);
    tags = List.copyOf(tags);
  }

  /// A card of one step, assumed, with nothing but its text and details.
  public static Card of(CardId id, LaneId lane, StepId step, String text, CardDetail detail) {
    return new Card(
        id,
        lane,
        step,
        1,
        text,
        detail,
        Evidence.ASSUMED,
        List.of(),
        "",
        Optional.empty(),
        Extras.NONE);
  }

  /// The cell of the card's first step.
  public Cell cell() {
    return new Cell(lane, step);
  }
}
