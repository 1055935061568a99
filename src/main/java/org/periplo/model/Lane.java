package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;

/// A row of a map.
///
/// @param name the label; empty for the kind's own name in the project's language
/// @param description what stands small under the label; empty for none
/// @param lineBelow the line of a service blueprint under it
@RecordBuilder
public record Lane(
    LaneId id,
    LaneKind kind,
    String name,
    String description,
    Optional<ServiceLine> lineBelow,
    Extras extras)
    implements LaneBuilder.With {

  /// A lane that bears its kind's name.
  public static Lane of(LaneId id, LaneKind kind) {
    return new Lane(id, kind, "", "", Optional.empty(), Extras.NONE);
  }
}
