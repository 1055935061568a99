package org.periplo.paint.pdf;

import java.util.stream.Collectors;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.TextMark;

/// Finds the words in marks.
final class Words {

  private Words() {}

  /// All words of a mark, in one line.
  static String of(Mark mark) {
    return switch (mark) {
      case BoxMark box -> inOneLine(box.text().text());
      case ChevronMark chevron -> inOneLine(chevron.text().text());
      case TextMark text -> inOneLine(text.text().text());
      case GroupMark group ->
          inOneLine(group.marks().stream().map(Words::of).collect(Collectors.joining(" ")));
      case EllipseMark _, PathMark _, PictureMark _ -> "";
    };
  }

  private static String inOneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
