package org.periplo.edit;

import org.periplo.model.Project;
import org.periplo.model.Segment;
import org.periplo.model.SegmentId;

/// Deletes a segment. It is taken out of the personas and the maps.
public record DeleteSegment(SegmentId segment) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return new References(segment)
        .takenFrom(project)
        .withSegments(new Roster<>(project.segments(), Segment::id).without(segment));
  }
}
