package org.periplo.pages;

import java.util.List;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.CompositeMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.drawing.WindowMark;

/// Turns marks into decoration, for places where what they say is said already.
final class Silence {

  private Silence() {}

  private static List<Mark> of(List<Mark> marks) {
    return marks.stream().map(Silence::of).toList();
  }

  /// The same picture without a meaning.
  static Mark of(Mark mark) {
    Tag none = Tag.DECORATION;
    return switch (mark) {
      case BoxMark it -> it.withTag(none);
      case ChevronMark it ->
          new ChevronMark(
              none, it.bounds(), it.point(), it.start(), it.fill(), it.padding(), it.text());
      case EllipseMark it -> new EllipseMark(none, it.bounds(), it.fill(), it.stroke());
      case PathMark it -> new PathMark(none, it.path(), it.fill(), it.stroke());
      case TextMark it -> new TextMark(none, it.bounds(), it.text());
      case PictureMark it -> new PictureMark(none, it.bounds(), it.picture());
      case GroupMark it -> new GroupMark(none, of(it.marks()));
      case WindowMark it -> new WindowMark(none, it.bounds(), of(it.marks()));
      case CompositeMark it -> new GroupMark(none, of(it.decomposed()));
    };
  }
}
