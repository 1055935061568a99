package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PageKey;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.TextStyle;

/// What stands at the top of a page: a title between two small lines, the brand at the right, and a
/// strong line under it all.
///
/// @param above stands small over the title
/// @param title stands large
/// @param below stands under the title; empty for none
/// @param back the page that a click on the line above opens
/// @param accent the colour of the page's part
record PageHead(
    Edition edition,
    String above,
    String title,
    String below,
    Optional<PageKey> back,
    Colour accent) {

  private static final double TITLE_SMALLEST = 18;
  private static final double SMALLEST = 10;
  private static final double ABOVE_SIZE = 11;
  private static final double RULE = 1.5;
  private static final double RULE_AT = 84;
  private static final double RULE_GAP = 12;
  private static final int MANY = 88;

  /// A head of a part that belongs to no stage.
  static PageHead of(Edition edition, String above, String title, String below) {
    return new PageHead(
        edition, above, title, below, Optional.empty(), edition.theme().palette().accent(0));
  }

  /// The head of the page at `index`, counted from 0, of several with the same title.
  PageHead numbered(int index, int count) {
    String words = HeadWords.of(title);
    String name = count == 1 ? words : edition.text("map.part", words, index + 1, count);
    return new PageHead(edition, above, name, below, back, accent);
  }

  /// A page with this head for each body, numbered if there are several.
  List<Sheet> over(List<List<Mark>> bodies, String section) {
    List<Sheet> sheets = new ArrayList<>();
    for (List<Mark> body : bodies) {
      PageHead head = numbered(sheets.size(), bodies.size());
      List<Mark> marks = new ArrayList<>(head.marks(room()));
      marks.addAll(body);
      sheets.add(Sheet.of(head.title, marks, section));
    }
    return sheets;
  }

  /// What is left of the page under any head of this title, numbered or not.
  Box room() {
    Box content = edition.format().content();
    double top = numbered(MANY, MANY).ruleAt() + RULE_GAP;
    return new Box(content.x(), top, content.width(), content.bottom() - top);
  }

  private double ruleAt() {
    double words = marksOverRule().stream().mapToDouble(it -> it.bounds().bottom()).max().orElse(0);
    return Math.max(edition.format().content().y() + RULE_AT, words + RULE_GAP - 4);
  }

  /// All of the head, with its line over `room`.
  private List<Mark> marks(Box room) {
    List<Mark> marks = new ArrayList<>();
    marks.add(BoxMark.filled(Tag.DECORATION, edition.format().accent(), accent));
    marks.addAll(marksOverRule());
    Box content = edition.format().content();
    double y = room.y() - RULE_GAP;
    Path rule = Path.line(List.of(new Point(content.x(), y), new Point(content.right(), y)));
    marks.add(
        PathMark.stroked(Tag.DECORATION, rule, Stroke.of(edition.theme().palette().rule(), RULE)));
    return marks;
  }

  private List<Mark> marksOverRule() {
    Box content = edition.format().content();
    HeadBrand brand = HeadBrand.of(edition);
    double width = content.width() - brand.width();
    List<Mark> marks = new ArrayList<>(brand.marks());
    Tag tag = Tag.of(Role.SUBTITLE, "");
    TextStyle small = sized(edition.theme().subtitle(), ABOVE_SIZE);
    TextBlock over = fitted(HeadWords.of(above), small, width, SMALLEST, 1);
    marks.add(TextMark.at(back.map(tag::leadingTo).orElse(tag), content.x(), content.y(), over));
    TextBlock large = fitted(title, edition.theme().title(), width, TITLE_SMALLEST, 1);
    double y = content.y() + over.height() + 3;
    marks.add(TextMark.at(Tag.of(Role.TITLE, ""), content.x(), y, large));
    if (!below.isBlank()) {
      TextBlock under =
          fitted(HeadWords.of(below), edition.theme().subtitle(), content.width(), SMALLEST, 1);
      marks.add(TextMark.at(tag, content.x(), y + large.height() + 2, under));
    }
    return marks;
  }

  /// The largest setting of a text in no more than `lines` lines; if there is none, the smallest.
  static TextBlock fitted(String text, TextStyle style, double width, double smallest, int lines) {
    double size = style.size();
    TextBlock set = Typesetter.set(text, style, width);
    while (set.lines().count() > lines && size > smallest) {
      size = Math.max(smallest, size - 1);
      set = Typesetter.set(text, sized(style, size), width);
    }
    return set;
  }

  private static TextStyle sized(TextStyle style, double size) {
    return style.times(size / style.size());
  }
}
