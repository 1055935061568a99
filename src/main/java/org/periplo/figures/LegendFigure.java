package org.periplo.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Point;
import org.periplo.layout.MapWords;
import org.periplo.model.CardDetail;
import org.periplo.model.Existence;
import org.periplo.model.JourneyMap;
import org.periplo.model.Metric;
import org.periplo.model.Moment;
import org.periplo.model.PainPoint;
import org.periplo.model.Touchpoint;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// What the signs on a map mean, in one line: only those that the map uses.
public final class LegendFigure {

  /// The height of the line, in points.
  public static final double HEIGHT = 14;

  private static final double SIGN = 9;
  private static final double SIGN_GAP = 6;
  private static final double ENTRY_GAP = 20;

  private final Theme theme;
  private final List<Mark> marks = new ArrayList<>();
  private double x;

  private LegendFigure(Theme theme) {
    this.theme = theme;
  }

  /// The legend of a map, from the origin on; empty for a map without signs.
  public static List<Mark> of(JourneyMap map, MapWords words, Theme theme) {
    LegendFigure legend = new LegendFigure(theme);
    List<CardDetail> details = map.cards().stream().map(it -> it.detail()).toList();
    if (details.stream().anyMatch(LegendFigure::isMoment)) {
      legend.addMoment(words.text("map.legend.moment"));
    }
    if (details.stream().anyMatch(LegendFigure::shouldExist)) {
      legend.addDashedBox(words.text("map.legend.shouldExist"));
    }
    if (details.stream().anyMatch(PainPoint.class::isInstance)) {
      legend.addText("●○ " + words.text("map.legend.severity"));
    }
    if (details.stream().anyMatch(it -> it instanceof Metric m && m.standing().isPresent())) {
      legend.addDots(words.text("map.legend.metric"));
    }
    return legend.marks;
  }

  private static boolean isMoment(CardDetail detail) {
    return detail instanceof Moment || (detail instanceof Touchpoint it && it.moment().isPresent());
  }

  private static boolean shouldExist(CardDetail detail) {
    return detail instanceof Touchpoint it && it.existence() == Existence.SHOULD_EXIST;
  }

  private void addMoment(String text) {
    marks.add(MomentFigure.at(new Point(x + SIGN / 2, HEIGHT / 2), SIGN + 2, theme.palette()));
    advance(SIGN);
    addText(text);
  }

  private void addDashedBox(String text) {
    marks.add(
        new BoxMark(
            Tag.DECORATION,
            new Box(x, (HEIGHT - SIGN) / 2, SIGN * 1.6, SIGN),
            2,
            Optional.empty(),
            Optional.of(Stroke.dashed(theme.palette().quiet(), Theme.HAIRLINE)),
            Optional.empty(),
            0,
            Insets.NONE,
            TextBlock.EMPTY));
    advance(SIGN * 1.6);
    addText(text);
  }

  private void addDots(String text) {
    Palette palette = theme.palette();
    for (Colour colour : List.of(palette.good(), palette.middling(), palette.bad())) {
      Box box = Box.around(new Point(x + SIGN / 2, HEIGHT / 2), SIGN - 1, SIGN - 1);
      Fill fill = new Fill.Solid(colour);
      marks.add(new EllipseMark(Tag.DECORATION, box, Optional.of(fill), Optional.empty()));
      x += SIGN + 1;
    }
    advance(0);
    addText(text);
  }

  private void advance(double sign) {
    x += sign + SIGN_GAP;
  }

  private void addText(String text) {
    TextBlock block = Typesetter.set(text, theme.note(), 1000);
    TextBlock fitted = Typesetter.set(text, theme.note(), block.usedWidth());
    double top = (HEIGHT - block.height()) / 2;
    marks.add(TextMark.at(Tag.of(Role.NOTE, ""), x, top, fitted));
    x += block.usedWidth() + ENTRY_GAP;
  }
}
