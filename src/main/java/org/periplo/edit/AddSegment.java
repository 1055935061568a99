package org.periplo.edit;

import org.periplo.model.Project;
import org.periplo.model.Segment;

/// Adds a segment to the project, as the last one.
public record AddSegment(Segment segment) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return project.withSegments(new Roster<>(project.segments(), Segment::id).with(segment));
  }
}
