package org.periplo.paint.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.EllipseMark;
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
import org.periplo.geometry.MonotoneCubic;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.model.CardId;
import org.periplo.text.Paragraph;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.Theme;

/// A poster put together by hand, of any number of cards: stages, steps, cards and a curve, each
/// kind of mark among them.
public final class Poster {

  private static final Theme THEME = Theme.LIGHT;
  private static final int CARDS_PER_COLUMN = 20;
  private static final int COLUMNS_PER_STAGE = 3;
  private static final double LEFT = 40;
  private static final double TOP = 140;
  private static final double PITCH = 64;
  private static final double CURVE_HEIGHT = 120;

  private final List<Mark> marks = new ArrayList<>();
  private final int columns;
  private final Size size;

  private Poster(int cards) {
    columns = Math.max(1, (cards + CARDS_PER_COLUMN - 1) / CARDS_PER_COLUMN);
    size =
        new Size(
            2 * LEFT + columns * THEME.stepWidth(),
            TOP + 70 + CARDS_PER_COLUMN * PITCH + CURVE_HEIGHT + LEFT);
  }

  /// A drawing with so many cards.
  public static Drawing of(int cards) {
    Poster poster = new Poster(cards);
    poster.head();
    for (int column = 0; column < poster.columns; column++) {
      poster.column(column, cards);
    }
    poster.curve();
    return new Drawing(poster.size, poster.marks);
  }

  private void head() {
    marks.add(BoxMark.filled(Tag.DECORATION, Box.of(size), THEME.palette().surface()));
    marks.add(
        TextMark.at(
            Tag.of(Role.TITLE, ""),
            LEFT,
            24,
            Typesetter.set(
                "Compra omnicanal de un electrodoméstico",
                THEME.title(),
                size.width() - 2 * LEFT)));
    marks.add(
        TextMark.at(
            Tag.of(Role.SUBTITLE, ""),
            LEFT,
            104,
            Typesetter.set(
                "Estado actual · Lucía, 34", THEME.subtitle(), size.width() - 2 * LEFT)));
  }

  private double x(int column) {
    return LEFT + column * THEME.stepWidth();
  }

  private void column(int column, int cards) {
    if (column % COLUMNS_PER_STAGE == 0) {
      stage(column / COLUMNS_PER_STAGE);
    }
    marks.add(
        TextMark.at(
            Tag.of(Role.STEP, ""),
            x(column) + 8,
            TOP + 44,
            Typesetter.set("Paso " + (column + 1), THEME.step(), THEME.stepWidth() - 16)));
    int first = column * CARDS_PER_COLUMN;
    for (int card = first; card < Math.min(cards, first + CARDS_PER_COLUMN); card++) {
      marks.add(card(card, x(column) + 6, TOP + 66 + (card - first) * PITCH));
    }
  }

  private void stage(int stage) {
    double width = COLUMNS_PER_STAGE * THEME.stepWidth();
    marks.add(
        new ChevronMark(
            Tag.of(Role.STAGE, ""),
            new Box(x(stage * COLUMNS_PER_STAGE), TOP, width, Theme.STAGE_HEIGHT),
            Theme.CHEVRON_POINT,
            stage == 0 ? ChevronMark.Start.STRAIGHT : ChevronMark.Start.NOTCHED,
            THEME.palette().accent(stage),
            Insets.of(24, 0),
            Typesetter.set("Etapa " + (stage + 1), THEME.stage(stage), width - 48)));
  }

  /// A card: a box with its words, a mark of a moment of truth, and five dots.
  private static Mark card(int number, double x, double y) {
    double width = THEME.stepWidth() - 12;
    TextBlock words =
        Typesetter.set(
            List.of(
                Paragraph.of("Compara plazos y paga con tarjeta " + number, THEME.card()),
                Paragraph.of("Digital · reactivo", THEME.detail(), 2)),
            width - Theme.CARD_PADDING.horizontal());
    CardId id = new CardId("c" + number);
    Box bounds = new Box(x, y, width, words.height() + Theme.CARD_PADDING.vertical());
    return new GroupMark(
        Tag.of(Role.CARD, "Punto de contacto", id),
        List.of(
            new BoxMark(
                Tag.decorationOf(id),
                bounds,
                Theme.CARD_RADIUS,
                Optional.of(new Fill.Solid(Colour.WHITE)),
                Optional.of(Stroke.of(THEME.palette().hairline(), Theme.HAIRLINE)),
                Optional.of(THEME.palette().accent(number)),
                Theme.CARD_ACCENT,
                Theme.CARD_PADDING,
                words),
            new EllipseMark(
                Tag.decorationOf(id),
                Box.around(new Point(bounds.right() - 10, bounds.bottom() - 10), 5, 5),
                Optional.of(new Fill.Solid(THEME.palette().bad())),
                Optional.empty())));
  }

  private void curve() {
    double middle = size.height() - LEFT - CURVE_HEIGHT / 2;
    List<Point> points = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      points.add(
          new Point(
              x(column) + THEME.stepWidth() / 2, middle - (column * 7 % 5 - 2) * CURVE_HEIGHT / 4));
    }
    marks.add(
        new GroupMark(
            Tag.of(Role.FIGURE, "Curva emocional de Lucía, de −2 a +2"), curve(points, middle)));
  }

  private static List<Mark> curve(List<Point> points, double middle) {
    Path line = MonotoneCubic.through(points);
    Path area =
        line.followedBy(new Path.LineTo(new Point(points.getLast().x(), middle)))
            .followedBy(new Path.LineTo(new Point(points.getFirst().x(), middle)))
            .followedBy(new Path.Close());
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new PathMark(
            Tag.DECORATION,
            area,
            Optional.of(new Fill.Gradient(Colour.of("#BFE3CF"), Colour.WHITE)),
            Optional.empty()));
    marks.add(PathMark.stroked(Tag.DECORATION, line, Stroke.dashed(THEME.palette().ink(), 2)));
    for (Point point : points) {
      marks.add(
          new EllipseMark(
              Tag.DECORATION,
              Box.around(point, Theme.FACE, Theme.FACE),
              Optional.of(new Fill.Solid(THEME.palette().good())),
              Optional.of(Stroke.of(Colour.WHITE, 1.5))));
    }
    marks.add(
        TextMark.at(
            Tag.DECORATION, LEFT, middle, Typesetter.set("«Perdí la mañana»", THEME.quote(), 200)));
    return marks;
  }
}
