package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
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
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Point;
import org.periplo.text.TextBlock;

/// What of a poster is on one sheet: shapes as far as they are seen, words that are seen whole.
///
/// @param window what the sheet shows
/// @param own what no other sheet stands for: what begins there means something on this sheet, and
///     is decoration on all others
record Cropping(Box window, Box own) {

  private static final double HAIR = 1e-6;

  /// How much of a shape stays beyond the window, so that its outline is not seen at the edge.
  private static final double BEYOND = 1;

  /// The marks that are seen, in their order.
  List<Mark> of(List<Mark> marks) {
    List<Mark> seen = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.bounds().touches(window)) {
        seen(isOwn(mark) ? mark : Silence.of(mark)).ifPresent(seen::add);
      }
    }
    return seen;
  }

  private boolean isOwn(Mark mark) {
    return !mark.tag().isDecoration()
        && own.contains(new Point(mark.bounds().x(), mark.bounds().y()));
  }

  private Optional<Mark> seen(Mark mark) {
    return switch (mark) {
      case BoxMark it -> touching(it).map(_ -> box(it));
      case ChevronMark it ->
          touching(
              isWhole(it.text(), it.textBox())
                  ? it
                  : PathMark.filled(it.tag().asDecoration(), it.outline(), it.fill()));
      case TextMark it -> isWhole(it.text(), it.bounds()) ? Optional.of(it) : Optional.empty();
      case GroupMark it -> group(it);
      case WindowMark it -> group(new GroupMark(it.tag(), it.marks()));
      case CompositeMark it -> group(it.asGroup());
      case EllipseMark _, PathMark _, PictureMark _ -> touching(mark);
    };
  }

  /// A box without what is far outside the window, where other things stand on the sheet.
  private BoxMark box(BoxMark box) {
    BoxMark worded = isWhole(box.text(), box.textBox()) ? box : box.withText(TextBlock.EMPTY);
    Box all = box.bounds();
    Box kept = all.common(window.grown(box.radius() + BEYOND));
    Insets padding = box.padding();
    double left = kept.x() - all.x();
    return worded
        .withBounds(kept)
        .withAccentWidth(left > 0 ? 0 : box.accentWidth())
        .withAccent(left > 0 ? Optional.empty() : box.accent())
        .withPadding(
            new Insets(
                padding.top() - (kept.y() - all.y()),
                padding.right() - (all.right() - kept.right()),
                padding.bottom() - (all.bottom() - kept.bottom()),
                padding.left() - left));
  }

  private Optional<Mark> touching(Mark mark) {
    return Optional.of(mark).filter(it -> it.bounds().touches(window));
  }

  private Optional<Mark> group(GroupMark group) {
    List<Mark> marks = group.marks().stream().flatMap(it -> seen(it).stream()).toList();
    return marks.isEmpty() ? Optional.empty() : Optional.of(new GroupMark(group.tag(), marks));
  }

  private boolean isWhole(TextBlock text, Box box) {
    Box words = new TextPlace(text, box).words();
    return words.x() >= window.x() - HAIR
        && words.y() >= window.y() - HAIR
        && words.right() <= window.right() + HAIR
        && words.bottom() <= window.bottom() + HAIR;
  }
}
