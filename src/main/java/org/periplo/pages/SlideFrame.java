package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.layout.MapWords;
import org.periplo.model.Project;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// What every slide has: a bar of colour, a title between two small lines, and a foot.
///
/// @param above stands small over the title
/// @param title stands large
/// @param below stands under the title; empty for none
record SlideFrame(String above, String title, String below) {

  /// A slide of 16:9, in points: 13⅓ by 7½ inches.
  static final Size SLIDE = new Size(960, 540);

  /// Where the content goes.
  static final Box CONTENT = new Box(40, 118, 880, 384);

  private static final double BAR = 9;
  private static final double TOP = 22;
  private static final double ABOVE_HEIGHT = 16;
  private static final double TITLE_LARGEST = 26;
  private static final double TITLE_SMALLEST = 16;
  private static final double RULE = 1.5;
  private static final double RULE_AT = 106;
  private static final double FOOT_AT = 515;

  /// The bar, the title and what stands around it, and the line under them.
  List<Mark> head(Theme theme, Colour accent) {
    List<Mark> marks = new ArrayList<>();
    marks.add(BoxMark.filled(Tag.DECORATION, new Box(0, 0, BAR, SLIDE.height()), accent));
    marks.add(line(Role.SUBTITLE, above, theme.subtitle().times(0.88), TOP));
    TextBlock set = titleText(theme, below.isEmpty() ? 62 : 42);
    double titleTop = TOP + ABOVE_HEIGHT + 2;
    marks.add(TextMark.at(Tag.of(Role.TITLE, ""), CONTENT.x(), titleTop, set));
    if (!below.isEmpty()) {
      TextBlock text = oneLine(below, theme.subtitle());
      double y = Math.max(titleTop + set.height() + 2, 74);
      marks.add(TextMark.at(Tag.of(Role.SUBTITLE, ""), CONTENT.x(), y, text));
    }
    Path rule =
        Path.line(List.of(new Point(CONTENT.x(), RULE_AT), new Point(CONTENT.right(), RULE_AT)));
    marks.add(PathMark.stroked(Tag.DECORATION, rule, Stroke.of(theme.palette().rule(), RULE)));
    return marks;
  }

  private TextBlock titleText(Theme theme, double room) {
    return fitted(title, theme.title(), room);
  }

  /// The largest setting of a text that is not higher than `room`.
  private static TextBlock fitted(String text, TextStyle style, double room) {
    double size = TITLE_LARGEST;
    TextBlock set = Typesetter.set(text, style.times(size / style.size()), CONTENT.width());
    while (set.height() > room && size > TITLE_SMALLEST) {
      size -= 1;
      set = Typesetter.set(text, style.times(size / style.size()), CONTENT.width());
    }
    return set;
  }

  private static TextBlock oneLine(String text, TextStyle style) {
    double size = style.size();
    TextBlock set = Typesetter.set(text, style, CONTENT.width());
    while (set.lines().count() > 1 && size > 9) {
      size -= 0.5;
      set = Typesetter.set(text, style.times(size / style.size()), CONTENT.width());
    }
    return set;
  }

  private static Mark line(Role role, String text, TextStyle style, double y) {
    return TextMark.at(Tag.of(role, ""), CONTENT.x(), y, oneLine(text, style));
  }

  /// Who made it, and the number of the slide.
  static List<Mark> foot(Project project, Theme theme, int number) {
    List<Mark> foot = new ArrayList<>();
    String maker =
        project.brand().footer().isBlank()
            ? MapWords.dotted(project.brand().organisation(), project.brand().department())
            : project.brand().footer();
    if (!maker.isBlank()) {
      foot.add(line(Role.FOOTER, maker, theme.note(), FOOT_AT));
    }
    TextBlock page =
        Typesetter.set(String.valueOf(number), theme.note(), 60).aligned(TextBlock.Align.RIGHT);
    foot.add(
        TextMark.at(Tag.of(Role.PAGE_NUMBER, ""), CONTENT.right() - page.width(), FOOT_AT, page));
    return foot;
  }
}
