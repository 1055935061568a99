package org.periplo.layout;

import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.model.Lane;
import org.periplo.text.TextBlock;

/// A lane and where it goes.
///
/// @param box all of it, label included, over the whole width of the map
/// @param labelBox where its label goes
/// @param label its name and what stands under it
/// @param band in a lane of emotions: from the height of +2 to that of −2, over all steps
/// @param legend in a lane of emotions: what its label explains
/// @param lineBelow the line of a service blueprint under it
public record PlacedLane(
    Lane lane,
    Box box,
    Box labelBox,
    TextBlock label,
    Optional<Box> band,
    PlacedLegend legend,
    Optional<PlacedLine> lineBelow) {

  /// A line of a service blueprint.
  ///
  /// @param box over the whole width of the map, the line in the middle of its height
  /// @param name what the line is called
  public record PlacedLine(Box box, TextBlock name) {}
}
