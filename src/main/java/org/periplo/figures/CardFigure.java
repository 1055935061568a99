package org.periplo.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Point;
import org.periplo.layout.PlacedCard;
import org.periplo.layout.PlacedCard.PlacedPicture;
import org.periplo.model.Existence;
import org.periplo.model.LaneKind;
import org.periplo.model.Metric;
import org.periplo.model.Moment;
import org.periplo.model.Touchpoint;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// A card: a box with its words, a strip of its stage's colour, and what marks it out.
public final class CardFigure {

  private static final double DOT = 8;
  private static final double DOT_INSET = 12;
  private static final double DIAMOND = 13;
  private static final double DIAMOND_INSET = 15;

  private CardFigure() {}

  /// The mark of a placed card.
  public static Mark of(PlacedCard card, Palette palette) {
    List<Mark> ornaments = ornaments(card, palette);
    Tag tag = Tag.of(Role.CARD, card.spoken(), card.card().id());
    if (ornaments.isEmpty()) {
      return box(tag, card, palette);
    }
    List<Mark> all = new ArrayList<>();
    all.add(box(Tag.of(Role.NOTE, "", card.card().id()), card, palette));
    all.addAll(ornaments);
    return new GroupMark(tag, all);
  }

  private static BoxMark box(Tag tag, PlacedCard card, Palette palette) {
    Optional<Colour> accent = accent(card, palette);
    return new BoxMark(
        tag,
        card.box(),
        Theme.CARD_RADIUS,
        Optional.of(new Fill.Solid(palette.surface())),
        Optional.of(border(card, palette)),
        accent,
        accent.isPresent() ? Theme.CARD_ACCENT : 0,
        padding(card),
        card.text());
  }

  private static Stroke border(PlacedCard card, Palette palette) {
    return shouldExist(card)
        ? Stroke.dashed(palette.quiet(), Theme.HAIRLINE)
        : Stroke.of(palette.hairline().mixedWith(palette.quiet(), 0.25), Theme.HAIRLINE);
  }

  private static boolean shouldExist(PlacedCard card) {
    return card.card().detail() instanceof Touchpoint it
        && it.existence() == Existence.SHOULD_EXIST;
  }

  private static Optional<Colour> accent(PlacedCard card, Palette palette) {
    if (shouldExist(card) || card.kind() == LaneKind.METRICS) {
      return Optional.empty();
    }
    return Optional.of(
        switch (card.kind()) {
          case PAIN_POINTS, FRUSTRATES -> palette.bad();
          case OPPORTUNITIES, MOTIVATES -> palette.good();
          default -> palette.accent(card.stage());
        });
  }

  private static Insets padding(PlacedCard card) {
    Insets usual = Theme.CARD_PADDING;
    double top =
        card.picture()
            .map(it -> it.box().bottom() - card.box().y() + usual.top())
            .orElse(usual.top());
    return new Insets(top, usual.right(), usual.bottom(), usual.left());
  }

  private static List<Mark> ornaments(PlacedCard card, Palette palette) {
    List<Mark> ornaments = new ArrayList<>();
    card.picture().map(CardFigure::picture).ifPresent(ornaments::add);
    switch (card.card().detail()) {
      case Touchpoint it when it.moment().isPresent() -> ornaments.add(diamond(card, palette));
      case Moment _ -> ornaments.add(diamond(card, palette));
      case Metric it -> dot(card, it, palette).ifPresent(ornaments::add);
      default -> {}
    }
    return ornaments;
  }

  private static Mark picture(PlacedPicture it) {
    return new PictureMark(Tag.of(Role.FIGURE, it.picture().description()), it.box(), it.picture());
  }

  private static Mark diamond(PlacedCard card, Palette palette) {
    Box box = card.box();
    return MomentFigure.at(new Point(box.right() - DIAMOND_INSET, box.y()), DIAMOND, palette);
  }

  private static Optional<Mark> dot(PlacedCard card, Metric metric, Palette palette) {
    Point centre = new Point(card.box().right() - DOT_INSET, card.box().y() + DOT_INSET);
    return metric
        .standing()
        .map(
            standing ->
                switch (standing) {
                  case REACHED -> palette.good();
                  case NEAR -> palette.middling();
                  case MISSED -> palette.bad();
                })
        .map(
            colour ->
                new EllipseMark(
                    Tag.DECORATION,
                    Box.around(centre, DOT, DOT),
                    Optional.of(new Fill.Solid(colour)),
                    Optional.empty()));
  }
}
