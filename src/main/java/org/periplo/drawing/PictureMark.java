package org.periplo.drawing;

import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.model.Picture;

/// A picture, stretched to its bounds.
public record PictureMark(Tag tag, Box bounds, Picture picture) implements Mark {

  /// What stands for the picture where it cannot be decoded: its bounds, crossed out.
  public PathMark crossedOut() {
    Path cross =
        Path.rounded(bounds, 0)
            .followedBy(new Path.LineTo(new Point(bounds.right(), bounds.bottom())))
            .followedBy(new Path.MoveTo(new Point(bounds.right(), bounds.y())))
            .followedBy(new Path.LineTo(new Point(bounds.x(), bounds.bottom())));
    return PathMark.stroked(tag, cross, Stroke.of(Stack.GROUND, 1));
  }
}
