package org.periplo.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.model.ElementId;

/// A display list.
///
/// The order of the marks is the order of painting, the lowest first, and, decoration left out, the
/// order of reading.
///
/// @param size the area that it fills from the origin, in points
public record Drawing(Size size, List<Mark> marks) {

  public Drawing {
    marks = List.copyOf(marks);
  }

  /// The element shown at a place: that of the uppermost mark there that shows one.
  public Optional<ElementId> elementAt(Point point) {
    for (int i = marks.size() - 1; i >= 0; i--) {
      Optional<ElementId> shown = shownAt(marks.get(i), point);
      if (shown.isPresent()) {
        return shown;
      }
    }
    return Optional.empty();
  }

  private static Optional<ElementId> shownAt(Mark mark, Point point) {
    if (!mark.bounds().contains(point)) {
      return Optional.empty();
    }
    Optional<ElementId> inner = new Drawing(mark.bounds().size(), inner(mark)).elementAt(point);
    return inner.isPresent() ? inner : mark.tag().shows();
  }

  private static List<Mark> inner(Mark mark) {
    return switch (mark) {
      case GroupMark it -> it.marks();
      case WindowMark it -> it.marks();
      case CompositeMark it -> it.decomposed();
      case BoxMark _, ChevronMark _, EllipseMark _, PathMark _, PictureMark _, TextMark _ ->
          List.of();
    };
  }

  /// Where an element is shown: around all marks that show it, at whatever depth.
  public Optional<Box> boundsOf(ElementId element) {
    return boundsOf(element, marks);
  }

  private static Optional<Box> boundsOf(ElementId element, List<Mark> marks) {
    Optional<Box> bounds = Optional.empty();
    for (Mark mark : marks) {
      Optional<Box> here =
          mark.tag().shows().filter(element::equals).isPresent()
              ? Optional.of(mark.bounds())
              : boundsOf(element, inner(mark));
      if (here.isPresent()) {
        bounds = bounds.map(it -> it.union(here.get())).or(() -> here);
      }
    }
    return bounds;
  }

  /// The marks that touch `area`, in their order.
  public List<Mark> marksIn(Box area) {
    return marks.stream().filter(it -> it.bounds().touches(area)).toList();
  }

  /// This drawing under another one, both at the origin.
  public Drawing under(Drawing upper) {
    List<Mark> all = new ArrayList<>(marks);
    all.addAll(upper.marks);
    return new Drawing(
        new Size(
            Math.max(size.width(), upper.size.width()),
            Math.max(size.height(), upper.size.height())),
        all);
  }
}
