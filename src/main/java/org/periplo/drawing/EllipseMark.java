package org.periplo.drawing;

import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;

/// An ellipse that touches the four sides of its bounds.
public record EllipseMark(Tag tag, Box bounds, Optional<Fill> fill, Optional<Stroke> stroke)
    implements Mark {

  /// The same picture as a path.
  public PathMark decomposed() {
    return new PathMark(tag, Path.ellipse(bounds), fill, stroke);
  }
}
