package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.model.Opportunity;
import org.periplo.pages.MapTables.Detailed;
import org.periplo.text.TextBlock;
import org.periplo.text.TextBlock.Align;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.FontFace;
import org.periplo.theme.Palette;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// Opportunities by impact, upwards, and effort, to the right: a number for each, from 1 on.
///
/// @param sorted in the order of their numbers
record OpportunityMatrix(Edition edition, List<Detailed<Opportunity>> sorted, Box room) {

  private static final int DEGREES = 5;
  private static final double AXIS = 18;
  private static final double CHIP = 19;
  // Wide enough that programs that read the page do not take two numbers for one.
  private static final double CHIP_GAP = 8;
  private static final double ROW_GAP = 3;
  private static final double CROWD_INSET = 3;
  private static final double TINT = 0.1;
  private static final double NAME_INSET = 7;
  private static final double NAME_ROOM = 17;

  /// The matrix as one figure, with its values as alternative text.
  Mark mark() {
    List<Mark> marks = new ArrayList<>(quadrants());
    marks.addAll(lines());
    marks.addAll(names());
    marks.addAll(axes());
    for (int impact = 1; impact <= DEGREES; impact++) {
      for (int effort = 1; effort <= DEGREES; effort++) {
        marks.addAll(chips(impact, effort));
      }
    }
    return new GroupMark(Tag.of(Role.FIGURE, spoken()), marks);
  }

  private String spoken() {
    String values =
        IntStream.range(0, sorted.size()).mapToObj(this::spoken).collect(Collectors.joining("; "));
    return edition.text("page.matrix.spoken", values);
  }

  private String spoken(int index) {
    Opportunity it = sorted.get(index).detail();
    String name = sorted.get(index).card().text().strip().replaceAll("\\s+", " ");
    return edition.text("page.matrix.value", index + 1, name, it.impact(), it.effort());
  }

  private Box plot() {
    double under = AXIS + 4 + caption().height();
    double height = Math.min(room.height() - under, room.width() - AXIS);
    return new Box(room.x() + AXIS, room.y(), room.width() - AXIS, height);
  }

  /// What the axes are.
  private TextBlock caption() {
    return Typesetter.set(
        edition.text("page.matrix.axes"), edition.theme().note(), room.width() - AXIS);
  }

  private Palette palette() {
    return edition.theme().palette();
  }

  private List<Mark> quadrants() {
    return List.of(
        BoxMark.filled(Tag.DECORATION, quadrant(0, 0), tint(palette().good())),
        BoxMark.filled(Tag.DECORATION, quadrant(1, 0), tint(palette().accent(0))),
        BoxMark.filled(Tag.DECORATION, quadrant(0, 1), tint(palette().quiet())),
        BoxMark.filled(Tag.DECORATION, quadrant(1, 1), tint(palette().bad())));
  }

  /// @param right 0 for the left half, 1 for the right one
  /// @param down 0 for the upper half, 1 for the lower one
  private Box quadrant(int right, int down) {
    double width = plot().width() / 2;
    double height = plot().height() / 2;
    return new Box(plot().x() + right * width, plot().y() + down * height, width, height);
  }

  private Colour tint(Colour colour) {
    return palette().surface().mixedWith(colour, TINT);
  }

  /// The names of the quadrants, above the upper and below the lower opportunities.
  private List<Mark> names() {
    return List.of(
        name(quadrant(0, 0), 0, "page.matrix.quickWins"),
        name(quadrant(1, 0), 0, "page.matrix.bigProjects"),
        name(quadrant(0, 1), 1, "page.matrix.fillIns"),
        name(quadrant(1, 1), 1, "page.matrix.doubtful"));
  }

  /// @param down 0 to stand at the top, 1 to stand at the bottom
  private Mark name(Box quadrant, int down, String key) {
    TextStyle style = edition.theme().note().in(FontFace.BOLD).in(palette().ink());
    Box inner = quadrant.inside(Insets.all(NAME_INSET));
    TextBlock name = Typesetter.set(edition.text(key), style, inner.width());
    double y = inner.y() + down * (inner.height() - name.height());
    return TextMark.at(Tag.DECORATION, inner.x(), y, name);
  }

  private List<Mark> lines() {
    Box plot = plot();
    Stroke stroke = Stroke.of(palette().surface(), 1);
    List<Mark> lines = new ArrayList<>();
    for (int i = 1; i < DEGREES; i++) {
      double x = plot.x() + i * plot.width() / DEGREES;
      double y = plot.y() + i * plot.height() / DEGREES;
      lines.add(line(new Point(x, plot.y()), new Point(x, plot.bottom()), stroke));
      lines.add(line(new Point(plot.x(), y), new Point(plot.right(), y), stroke));
    }
    return lines;
  }

  private static Mark line(Point from, Point to, Stroke stroke) {
    return PathMark.stroked(Tag.DECORATION, Path.line(List.of(from, to)), stroke);
  }

  /// The degrees at the left and at the bottom, and what they are degrees of.
  private List<Mark> axes() {
    Box plot = plot();
    TextStyle note = edition.theme().note();
    List<Mark> axes = new ArrayList<>();
    double width = plot.width() / DEGREES;
    double height = plot.height() / DEGREES;
    double under = plot.bottom() + 4;
    for (int degree = 1; degree <= DEGREES; degree++) {
      String name = String.valueOf(degree);
      TextBlock across = Typesetter.set(name, note, width).aligned(Align.CENTRE);
      axes.add(TextMark.at(Tag.DECORATION, plot.x() + (degree - 1) * width, under, across));
      double y = plot.bottom() - (degree - 0.5) * height - note.lineHeight() / 2;
      TextBlock up = Typesetter.set(name, note, AXIS - 6).aligned(Align.RIGHT);
      axes.add(TextMark.at(Tag.DECORATION, room.x(), y, up));
    }
    axes.add(TextMark.at(Tag.DECORATION, plot.x(), under + AXIS, caption()));
    return axes;
  }

  private List<Mark> chips(int impact, int effort) {
    List<Integer> numbers =
        IntStream.range(0, sorted.size())
            .filter(it -> sorted.get(it).detail().impact() == impact)
            .filter(it -> sorted.get(it).detail().effort() == effort)
            .mapToObj(it -> it + 1)
            .toList();
    Box plot = plot();
    double width = plot.width() / DEGREES;
    double height = plot.height() / DEGREES;
    Box cell =
        new Box(plot.x() + (effort - 1) * width, plot.bottom() - impact * height, width, height);
    Insets names = new Insets(impact == DEGREES ? NAME_ROOM : 0, 0, impact == 1 ? NAME_ROOM : 0, 0);
    return numbers.isEmpty() ? List.of() : chips(numbers, cell.inside(names));
  }

  private List<Mark> chips(List<Integer> numbers, Box cell) {
    int across =
        Math.clamp(numbers.size(), 1, (int) ((cell.width() + CHIP_GAP) / (CHIP + CHIP_GAP)));
    int rows = Math.ceilDiv(numbers.size(), across);
    if (rows * (CHIP + ROW_GAP) > cell.height()) {
      return List.of(crowd(numbers, cell));
    }
    double top = cell.centre().y() - (rows * (CHIP + ROW_GAP) - ROW_GAP) / 2;
    List<Mark> chips = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      int row = i / across;
      int inRow = Math.min(across, numbers.size() - row * across);
      double left = cell.centre().x() - (inRow * (CHIP + CHIP_GAP) - CHIP_GAP) / 2;
      double x = left + i % across * (CHIP + CHIP_GAP);
      double y = top + row * (CHIP + ROW_GAP);
      chips.add(chip(numbers.get(i), new Box(x, y, CHIP, CHIP)));
    }
    return chips;
  }

  private Mark chip(int number, Box box) {
    TextStyle style = edition.theme().note().in(FontFace.BOLD).in(Colour.WHITE);
    TextBlock text =
        Typesetter.set(String.valueOf(number), style, box.width()).aligned(Align.CENTRE);
    double inset = (box.height() - text.height()) / 2;
    return new BoxMark(
        Tag.decorationOf(sorted.get(number - 1).card().id()),
        box,
        CHIP / 2,
        Optional.of(new Fill.Solid(palette().good())),
        Optional.of(Stroke.of(palette().surface(), Theme.HAIRLINE)),
        Optional.empty(),
        0,
        Insets.of(0, inset),
        text);
  }

  /// Numbers that have no room one by one: all in one box, or how many there are.
  private Mark crowd(List<Integer> numbers, Box cell) {
    TextStyle style = edition.theme().note().in(FontFace.BOLD).in(palette().ink());
    String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    String count = edition.text("page.count.opportunities", numbers.size());
    TextBlock all = Typesetter.set(list, style, cell.width() - 6).aligned(Align.CENTRE);
    TextBlock counted = Typesetter.set(count, style, cell.width() - 6).aligned(Align.CENTRE);
    TextBlock text = all.height() <= cell.height() - 2 * CROWD_INSET ? all : counted;
    double height = text.height() + 2 * CROWD_INSET;
    Box box = new Box(cell.x() + 3, cell.centre().y() - height / 2, cell.width() - 6, height);
    return new BoxMark(
        Tag.DECORATION,
        box,
        CHIP / 2,
        Optional.of(new Fill.Solid(palette().surface())),
        Optional.of(Stroke.of(palette().good(), Theme.HAIRLINE)),
        Optional.empty(),
        0,
        Insets.of(0, CROWD_INSET),
        text);
  }
}
