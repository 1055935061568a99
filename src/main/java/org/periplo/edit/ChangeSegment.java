package org.periplo.edit;

import org.periplo.model.Project;
import org.periplo.model.Segment;

/// Puts a segment in the place of the one with the same id.
public record ChangeSegment(Segment segment) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return Sharing.kept(
        project,
        project.withSegments(new Roster<>(project.segments(), Segment::id).replacing(segment)));
  }
}
