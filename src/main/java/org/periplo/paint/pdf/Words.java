package org.periplo.paint.pdf;

import java.util.List;
import java.util.stream.Collectors;
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

/// Finds the words in marks.
final class Words {

  private Words() {}

  /// All words of a mark, in one line.
  static String of(Mark mark) {
    return switch (mark) {
      case BoxMark box -> inOneLine(box.text().text());
      case ChevronMark chevron -> inOneLine(chevron.text().text());
      case TextMark text -> inOneLine(text.text().text());
      case GroupMark group -> of(group.marks());
      case WindowMark window -> of(window.marks());
      case CompositeMark composite -> of(composite.decomposed());
      case EllipseMark _, PathMark _, PictureMark _ -> "";
    };
  }

  private static String of(List<Mark> marks) {
    return inOneLine(marks.stream().map(Words::of).collect(Collectors.joining(" ")));
  }

  private static String inOneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
