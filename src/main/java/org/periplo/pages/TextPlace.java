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
import org.periplo.geometry.Box;
import org.periplo.text.TextBlock;

/// Text and where it is set.
///
/// @param box that it fills from its top
record TextPlace(TextBlock text, Box box) {

  /// All texts in marks, at whatever depth, in the order of painting.
  static Stream<TextPlace> in(List<Mark> marks) {
    return marks.stream().flatMap(TextPlace::in).filter(it -> !it.text.isEmpty());
  }

  private static Stream<TextPlace> in(Mark mark) {
    return switch (mark) {
      case BoxMark it -> Stream.of(new TextPlace(it.text(), it.textBox()));
      case ChevronMark it -> Stream.of(new TextPlace(it.text(), it.textBox()));
      case TextMark it -> Stream.of(new TextPlace(it.text(), it.bounds()));
      case GroupMark it -> in(it.marks());
      case WindowMark it -> in(it.marks());
      case CompositeMark it -> in(it.decomposed());
      case EllipseMark _, PathMark _, PictureMark _ -> Stream.empty();
    };
  }

  /// Where the words are, whose lines need not be as wide as the box.
  Box words() {
    double width = text.usedWidth();
    double left =
        switch (text.align()) {
          case LEFT -> box.x();
          case CENTRE -> box.x() + (text.width() - width) / 2;
          case RIGHT -> box.x() + text.width() - width;
        };
    return new Box(left, box.y(), width, text.height());
  }
}
