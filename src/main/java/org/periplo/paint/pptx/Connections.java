package org.periplo.paint.pptx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.CompositeMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.TextMark;
import org.periplo.drawing.WindowMark;
import org.periplo.model.ElementId;

/// To which shape of a slide a connector can be glued: the first of each element that has sites.
final class Connections {

  private final List<Mark> marks;
  private final Map<ElementId, Mark> shapes = new HashMap<>();

  /// @param marks of the slide
  Connections(List<Mark> marks) {
    this.marks = marks;
  }

  /// The mark whose shape stands for an element; empty if the slide shows it in no such shape.
  Optional<Mark> shapeOf(ElementId element) {
    if (shapes.isEmpty()) {
      marks.forEach(this::find);
    }
    return Optional.ofNullable(shapes.get(element));
  }

  private void find(Mark mark) {
    switch (mark) {
      case BoxMark _, ChevronMark _, EllipseMark _, PictureMark _ ->
          mark.tag().shows().ifPresent(it -> shapes.putIfAbsent(it, mark));
      case GroupMark it -> it.marks().forEach(this::find);
      case WindowMark it -> it.marks().forEach(this::find);
      case CompositeMark _, PathMark _, TextMark _ -> {}
    }
  }
}
