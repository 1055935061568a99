package org.periplo.paint.pptx;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
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
import org.periplo.messages.Messages;
import org.periplo.text.Run;
import org.periplo.text.SetParagraph;
import org.periplo.text.TextBlock;

/// The names of a slide's shapes, as the selection pane lists them, no two alike.
///
/// A name says what kind of thing it is and how its text begins.
final class ShapeNames {

  private static final int LONGEST = 48;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Messages messages;
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();

  ShapeNames(Messages messages) {
    this.messages = messages;
  }

  /// A name for the next shape.
  String next(Mark mark) {
    String name = mark.tag().name().strip();
    String text = beginning(mark).strip();
    String words =
        name.isEmpty() || name.equals(text) ? text : text.isEmpty() ? name : name + ": " + text;
    return unique(
        words.isEmpty() ? kinds.computeIfAbsent(kind(mark), messages::text) : shortened(words));
  }

  /// The first paragraphs of a mark's text, and no more of them than a name shows.
  private static String beginning(Mark mark) {
    StringBuilder words = new StringBuilder();
    for (SetParagraph paragraph : text(mark).paragraphs()) {
      for (Run run : paragraph.paragraph().runs()) {
        words.append(run.text());
      }
      if (words.length() > LONGEST) {
        break;
      }
      words.append(' ');
    }
    return words.toString();
  }

  private static TextBlock text(Mark mark) {
    return switch (mark) {
      case BoxMark it -> it.text();
      case ChevronMark it -> it.text();
      case TextMark it -> it.text();
      case CompositeMark _, EllipseMark _, GroupMark _, PathMark _, PictureMark _, WindowMark _ ->
          TextBlock.EMPTY;
    };
  }

  private static String kind(Mark mark) {
    return switch (mark) {
      case BoxMark _ -> "shape.box";
      case ChevronMark _ -> "shape.chevron";
      case EllipseMark _ -> "shape.ellipse";
      case GroupMark _, CompositeMark _, WindowMark _ -> "shape.group";
      case PathMark _ -> "shape.path";
      case PictureMark _ -> "shape.picture";
      case TextMark _ -> "shape.text";
    };
  }

  private static String shortened(String words) {
    String line = withSingleSpaces(words);
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    int end = space > 0 ? space : line.offsetByCodePoints(0, LONGEST / 2);
    return line.substring(0, end) + "…";
  }

  private static String withSingleSpaces(String words) {
    boolean tidy = !words.contains("  ") && words.indexOf('\n') < 0 && words.indexOf('\t') < 0;
    return tidy ? words : SPACES.matcher(words).replaceAll(" ");
  }

  private String unique(String name) {
    int count = taken.merge(name, 1, Integer::sum);
    return count == 1 ? name : unique(name + " " + count);
  }
}
