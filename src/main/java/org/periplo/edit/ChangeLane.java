package org.periplo.edit;

import java.util.Optional;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.Project;
import org.periplo.model.ServiceLine;

/// Changes what is known of a lane besides its name.
///
/// A kind whose cards have other details is refused as long as the lane holds cards, and so is
/// another kind for a lane of emotions that holds curves.
///
/// @param description what stands small under the label; empty for none
/// @param lineBelow the line of a service blueprint under it
public record ChangeLane(
    LaneId lane, LaneKind kind, String description, Optional<ServiceLine> lineBelow)
    implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.lane(
        project,
        lane,
        it -> it.with(all -> all.kind(kind).description(description).lineBelow(lineBelow)));
  }
}
