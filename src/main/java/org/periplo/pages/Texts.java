package org.periplo.pages;

import java.util.List;
import java.util.stream.Stream;
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
import org.periplo.text.TextBlock;

/// Finds the texts in marks.
final class Texts {

  private Texts() {}

  /// All texts, at whatever depth, in the order of painting.
  static Stream<TextBlock> in(List<Mark> marks) {
    return marks.stream().flatMap(Texts::in);
  }

  private static Stream<TextBlock> in(Mark mark) {
    return switch (mark) {
      case BoxMark it -> Stream.of(it.text());
      case ChevronMark it -> Stream.of(it.text());
      case TextMark it -> Stream.of(it.text());
      case GroupMark it -> in(it.marks());
      case WindowMark it -> in(it.marks());
      case CompositeMark it -> in(it.decomposed());
      case EllipseMark _, PathMark _, PictureMark _ -> Stream.empty();
    };
  }
}
