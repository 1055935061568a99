package org.periplo.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Point;
import org.periplo.layout.MapWords;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.CardId;
import org.periplo.model.Existence;
import org.periplo.model.JourneyMap;
import org.periplo.model.LinkLines;
import org.periplo.model.Metric;
import org.periplo.model.Moment;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.Touchpoint;
import org.periplo.text.TextBlock;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// The signs that a map uses, each with what it means.
final class LegendEntries {

  private static final double SIGN = 9;
  private static final double LINK = 22;

  private final JourneyMap map;
  private final MapWords words;
  private final Theme theme;
  private final Palette palette;
  private final double middle;
  private final double most;
  private final List<LegendEntry> entries = new ArrayList<>();

  /// @param line the height of a line
  /// @param most the width of the widest entry
  LegendEntries(JourneyMap map, MapWords words, Theme theme, double line, double most) {
    this.map = map;
    this.words = words;
    this.theme = theme;
    this.most = most;
    palette = theme.palette();
    middle = line / 2;
  }

  List<LegendEntry> all() {
    if (uses(LegendEntries::isMoment)) {
      add(List.of(moment()), SIGN, "map.legend.moment");
    }
    if (uses(LegendEntries::shouldExist)) {
      add(List.of(dashedBox()), SIGN * 1.6, "map.legend.shouldExist");
    }
    if (uses(PainPoint.class::isInstance)) {
      add(List.of(dot(0, palette.bad()), ring(SIGN + 1)), 2 * SIGN, "map.legend.severity");
    }
    if (uses(it -> it instanceof Metric metric && metric.standing().isPresent())) {
      add(standings(), 3 * SIGN + 1, "map.legend.metric");
    }
    if (map.linkLines() == LinkLines.DRAWN) {
      addLinks();
    }
    return entries;
  }

  private boolean uses(Predicate<CardDetail> sign) {
    return map.cards().stream().map(Card::detail).anyMatch(sign);
  }

  private static boolean isMoment(CardDetail detail) {
    return detail instanceof Moment || (detail instanceof Touchpoint it && it.moment().isPresent());
  }

  private static boolean shouldExist(CardDetail detail) {
    return detail instanceof Touchpoint it && it.existence() == Existence.SHOULD_EXIST;
  }

  private void add(List<Mark> sign, double width, String key) {
    entries.add(LegendEntry.of(sign, width, words.text(key), theme.note(), 2 * middle, most));
  }

  private Mark moment() {
    return MomentFigure.at(new Point(SIGN / 2, middle), SIGN + 2, palette);
  }

  private Mark dashedBox() {
    return new BoxMark(
        Tag.DECORATION,
        new Box(0, middle - SIGN / 2, SIGN * 1.6, SIGN),
        2,
        Optional.empty(),
        Optional.of(Stroke.dashed(palette.quiet(), Theme.HAIRLINE)),
        Optional.empty(),
        0,
        Insets.NONE,
        TextBlock.EMPTY);
  }

  private List<Mark> standings() {
    return List.of(
        dot(0, palette.good()),
        dot(SIGN + 1, palette.middling()),
        dot(2 * SIGN + 2, palette.bad()));
  }

  private Mark dot(double x, Colour colour) {
    Fill fill = new Fill.Solid(colour);
    return new EllipseMark(Tag.DECORATION, round(x), Optional.of(fill), Optional.empty());
  }

  private Mark ring(double x) {
    Stroke line = Stroke.of(palette.bad(), Theme.HAIRLINE);
    return new EllipseMark(Tag.DECORATION, round(x), Optional.empty(), Optional.of(line));
  }

  private Box round(double x) {
    return Box.around(new Point(x + SIGN / 2, middle), SIGN - 1, SIGN - 1);
  }

  /// In the order in which ideas follow from troubles, and these from what happens.
  private void addLinks() {
    Map<CardId, Card> cards =
        map.cards().stream().collect(Collectors.toMap(Card::id, Function.identity()));
    List<CardDetail> begun =
        map.links().stream()
            .flatMap(it -> Optional.ofNullable(cards.get(it.from())).stream())
            .map(Card::detail)
            .toList();
    if (begun.stream().anyMatch(Touchpoint.class::isInstance)) {
      add(
          LinkFigure.arrowSign(LINK, middle, palette.accent(0)),
          LINK,
          "map.legend.link.touchpoint");
    }
    if (begun.stream().anyMatch(PainPoint.class::isInstance)) {
      add(LinkFigure.dotSign(LINK, middle, palette.bad()), LINK, "map.legend.link.painPoint");
    }
    if (begun.stream().anyMatch(Opportunity.class::isInstance)) {
      add(LinkFigure.dotSign(LINK, middle, palette.good()), LINK, "map.legend.link.opportunity");
    }
  }
}
