package org.periplo.drawing;

import java.util.List;
import org.periplo.geometry.Box;

/// Marks seen through a window: what reaches beyond its bounds is cut off.
///
/// @param marks the lowest first
public record WindowMark(Tag tag, Box bounds, List<Mark> marks) implements Mark {

  public WindowMark {
    marks = List.copyOf(marks);
  }
}
