package org.periplo.drawing;

import java.util.List;
import org.periplo.geometry.Box;

/// Marks that belong together and move together: a card and its ornaments, a curve and its faces.
///
/// A group that is decoration holds nothing but decoration.
///
/// @param marks one or more, the lowest first
public record GroupMark(Tag tag, List<Mark> marks) implements Mark {

  public GroupMark {
    marks = List.copyOf(marks);
  }

  @Override
  public Box bounds() {
    return marks.stream().map(Mark::bounds).reduce(Box::union).orElseThrow();
  }
}
