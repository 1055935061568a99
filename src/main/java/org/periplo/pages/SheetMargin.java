package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.layout.MapWords;
import org.periplo.layout.PlacedLane;
import org.periplo.layout.PlacedStage;
import org.periplo.layout.PlacedStep;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.FontFace;
import org.periplo.theme.Palette;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// The heads and labels that the part of a poster on one sheet lacks, in the margin around it:
/// whoever holds the sheet alone can read it, and what is cut off is not missed.
final class SheetMargin {

  private static final double STAGE_SIZE = 7.5;
  private static final double STEP_SIZE = 6.5;
  private static final double LANE_SIZE = 7.5;
  private static final double NAME_SIZE = 15;
  private static final double NAME_ROOM = 60;
  private static final double NOTE_SIZE = 7;
  private static final double FOOT_GAP = 10;
  private static final double LINE = 1.25;
  private static final double BAR = 12;
  private static final double INSET = 3;
  private static final double PADDING = 4;

  private final PosterSheet sheet;
  private final Theme theme;

  SheetMargin(PosterSheet sheet) {
    this.sheet = sheet;
    theme = sheet.poster().frame().poster().theme();
  }

  /// The head of a stage, where its own is on another sheet.
  Optional<Mark> stage(PlacedStage stage, Tag tag) {
    Box box = sheet.onPaper(stage.box());
    double left = Math.max(box.x(), sheet.part().x()) + INSET;
    double right = Math.min(box.right(), sheet.part().right()) - INSET;
    boolean shown = sheet.isFirstRow() && box.x() >= sheet.part().x();
    return right - left <= 2 * PADDING || shown
        ? Optional.empty()
        : Optional.of(bar(stage, tag, new Box(left, top(), right - left, BAR)));
  }

  private double top() {
    return sheet.window().y() - SheetPaper.HEADS - INSET;
  }

  private Mark bar(PlacedStage stage, Tag tag, Box box) {
    Colour accent = theme.palette().accent(stage.index());
    TextStyle style = style(FontFace.BOLD, STAGE_SIZE, Palette.wordsOn(accent));
    Optional<TextBlock> name = OneLine.of(stage.stage().name(), style, box.width() - 2 * PADDING);
    double above = name.map(it -> (BAR - it.height()) / 2).orElse(0.0);
    return new BoxMark(
        name.isPresent() ? tag : Tag.DECORATION,
        box,
        2,
        Optional.of(new Fill.Solid(accent)),
        Optional.empty(),
        Optional.empty(),
        0,
        new Insets(above, PADDING, above, PADDING),
        name.orElse(TextBlock.EMPTY));
  }

  private static TextStyle style(FontFace face, double size, Colour colour) {
    return new TextStyle(face, size, size * LINE, colour);
  }

  /// The names of steps above, and of lanes at the left.
  List<Mark> names() {
    List<Mark> marks = new ArrayList<>();
    if (!sheet.isFirstRow()) {
      sheet.poster().layout().steps().forEach(it -> step(it).ifPresent(marks::add));
    }
    sheet.poster().layout().lanes().forEach(it -> lane(it).ifPresent(marks::add));
    return marks;
  }

  private Optional<Mark> step(PlacedStep step) {
    Box box = sheet.onPaper(step.column());
    boolean here = sheet.holds(box.x(), box.right());
    TextStyle style = style(FontFace.REGULAR, STEP_SIZE, theme.palette().quiet());
    return OneLine.of(step.step().name(), style, box.width() - 2 * PADDING - INSET)
        .filter(_ -> here)
        .map(it -> quiet(box.x() + INSET + PADDING, top() + BAR + 2, it));
  }

  private Optional<Mark> lane(PlacedLane lane) {
    Box box = sheet.onPaper(lane.box());
    double top = Math.max(box.y(), sheet.part().y()) + INSET;
    double bottom = Math.min(box.bottom(), sheet.part().bottom());
    boolean shown = sheet.isFirstColumn() && box.y() >= sheet.part().y();
    TextStyle style = style(FontFace.BOLD, LANE_SIZE, theme.palette().ink());
    MapWords words = new MapWords(sheet.poster().frame().poster().project());
    TextBlock name = Typesetter.set(words.nameOf(lane.lane()), style, SheetPaper.LABELS);
    return shown || top + name.height() > bottom
        ? Optional.empty()
        : Optional.of(quiet(SheetPaper.WHITE, top, name));
  }

  private static Mark quiet(double x, double y, TextBlock text) {
    return TextMark.at(Tag.DECORATION, x, y, text);
  }

  /// Which sheet it is, and what to do with it.
  List<Mark> foot() {
    MapWords words = new MapWords(sheet.poster().frame().poster().project());
    Palette palette = theme.palette();
    TextBlock name =
        Typesetter.set(sheet.name(), style(FontFace.BOLD, NAME_SIZE, palette.ink()), NAME_ROOM);
    double x = sheet.window().x();
    double y = sheet.paper().size().height() - SheetPaper.WHITE - SheetPaper.FOOT;
    double left = x + name.usedWidth() + FOOT_GAP;
    double room = SheetMarks.planBox(sheet).x() - left - FOOT_GAP;
    TextStyle small = style(FontFace.REGULAR, NOTE_SIZE, palette.quiet());
    String map = sheet.poster().frame().poster().map().name();
    List<Mark> marks = new ArrayList<>();
    marks.add(TextMark.at(Tag.of(Role.PAGE_NUMBER, ""), x, y, name));
    line(map, small.in(FontFace.BOLD), left, y, room).ifPresent(marks::add);
    line(words.text("map.sheet.glue"), small, left, y + small.lineHeight(), room)
        .ifPresent(marks::add);
    return marks;
  }

  private static Optional<Mark> line(
      String words, TextStyle style, double x, double y, double room) {
    return OneLine.of(words, style, room).map(it -> TextMark.at(Tag.of(Role.FOOTER, ""), x, y, it));
  }
}
