package org.periplo.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.drawing.Mark;
import org.periplo.geometry.Box;
import org.periplo.model.ElementId;

/// Marks with their bounds at hand, for painting again and again.
record Sheet(List<Bounded> marks) {

  /// Nothing.
  static final Sheet NONE = new Sheet(List.of());

  private static final double STROKE = 2;

  Sheet {
    marks = List.copyOf(marks);
  }

  /// @param box the mark's bounds, its stroke included
  record Bounded(Mark mark, Box box) {}

  static Sheet of(List<Mark> marks) {
    return new Sheet(marks.stream().map(it -> new Bounded(it, it.bounds().grown(STROKE))).toList());
  }

  /// The marks that touch `area`, the lowest first.
  Stream<Mark> in(Box area) {
    return marks.stream().filter(it -> it.box.touches(area)).map(Bounded::mark);
  }

  /// The mark that shows an element.
  Optional<Mark> showing(ElementId element) {
    return marks.stream()
        .map(Bounded::mark)
        .filter(it -> it.tag().shows().filter(element::equals).isPresent())
        .findFirst();
  }
}
