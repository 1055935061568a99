package org.periplo.drawing;

import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.theme.Colour;

/// A line or an area of any form. Areas follow the even-odd rule; line ends and corners are round.
public record PathMark(Tag tag, Path path, Optional<Fill> fill, Optional<Stroke> stroke)
    implements Mark {

  /// An area.
  public static PathMark filled(Tag tag, Path path, Colour colour) {
    return new PathMark(tag, path, Optional.of(new Fill.Solid(colour)), Optional.empty());
  }

  /// A line.
  public static PathMark stroked(Tag tag, Path path, Stroke stroke) {
    return new PathMark(tag, path, Optional.empty(), Optional.of(stroke));
  }

  @Override
  public Box bounds() {
    return path.bounds();
  }
}
