package org.periplo.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.layout.PlacedCard.PlacedPicture;
import org.periplo.model.Card;
import org.periplo.model.Lane;
import org.periplo.model.LaneKind;
import org.periplo.model.Metric;
import org.periplo.model.Picture;
import org.periplo.model.Project;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Theme;

/// Places the cards of one lane: each under the last one in all the columns that it spans.
final class LaneCards {

  private static final double LEAST_HEIGHT = 28;

  /// What a metric's dot takes from the width of its words.
  private static final double DOT_ROOM = 10;

  private static final double HIGHEST_PICTURE = 150;

  private final Project project;
  private final Columns columns;
  private final CardText texts;
  private final MapWords words;
  private final CardMemory memory;
  private final Cuts cuts;

  LaneCards(
      Project project,
      Columns columns,
      CardText texts,
      MapWords words,
      CardMemory memory,
      Cuts cuts) {
    this.memory = memory;
    this.cuts = cuts;
    this.project = project;
    this.columns = columns;
    this.texts = texts;
    this.words = words;
  }

  /// The cards, placed from `top` on; a card that reaches over several columns never covers
  /// another.
  List<PlacedCard> place(Lane lane, List<Card> cards, double top) {
    double[] bottoms = new double[columns.count()];
    Arrays.fill(bottoms, top);
    List<PlacedCard> placed = new ArrayList<>();
    for (Card card : leftToRight(cards)) {
      int first = columns.indexOf(card.step());
      int beyond = Math.min(columns.count(), first + card.span());
      if (IntStream.range(first, beyond).noneMatch(columns::isOpen)) {
        continue; // its stage is collapsed
      }
      double y = Arrays.stream(bottoms, first, beyond).max().orElse(top);
      PlacedCard here = onOneSheet(lane, card, first, beyond, y);
      Arrays.fill(bottoms, first, beyond, here.box().bottom() + Theme.CARD_GAP);
      placed.add(here);
    }
    return placed;
  }

  private List<Card> leftToRight(List<Card> cards) {
    return cards.stream()
        .sorted(Comparator.comparingInt(it -> columns.indexOf(it.step())))
        .toList();
  }

  /// The card from `y` on, or behind the cut that would go through it or through a sign on its
  /// edge.
  private PlacedCard onOneSheet(Lane lane, Card card, int first, int beyond, double y) {
    PlacedCard here = place(lane, card, first, beyond, y);
    Box box = here.box();
    return cuts.levelWithin(box.y() - Theme.CARD_GAP, box.bottom())
        .map(it -> onOneSheet(lane, card, first, beyond, it + Theme.LANE_PADDING))
        .orElse(here);
  }

  private PlacedCard place(Lane lane, Card card, int first, int beyond, double y) {
    double x = columns.left(first) + Theme.CARD_GAP;
    double width = columns.left(beyond) - x - Theme.CARD_GAP;
    return place(lane, card, new Point(x, y), width);
  }

  /// A card with its upper left corner at a place.
  PlacedCard place(Lane lane, Card card, Point corner, double width) {
    double x = corner.x();
    double y = corner.y();
    double room = cuts.wordsEnd(x, x + width) - x;
    Optional<PlacedPicture> picture = picture(card, x, y, room);
    double pictureHeight = picture.map(it -> it.box().height() + Theme.CARD_GAP).orElse(0.0);
    TextBlock text = text(card, lane, room - Theme.CARD_PADDING.horizontal() - dotRoom(card));
    double height = pictureHeight + text.height() + Theme.CARD_PADDING.vertical();
    return new PlacedCard(
        card,
        columns.stageOf(columns.indexOf(card.step())),
        lane.kind(),
        new Box(x, y, width, Math.max(LEAST_HEIGHT, height)),
        CardVoice.of(lane, card, words),
        text,
        picture);
  }

  private TextBlock text(Card card, Lane lane, double width) {
    LaneKind kind = lane.kind();
    return memory.set(card, kind, width, () -> Typesetter.set(texts.of(card, kind), width));
  }

  private static double dotRoom(Card card) {
    return card.detail() instanceof Metric it && it.standing().isPresent() ? DOT_ROOM : 0;
  }

  private Optional<PlacedPicture> picture(Card card, double x, double y, double width) {
    double left = x + Theme.CARD_ACCENT + Theme.CARD_GAP;
    double room = width - Theme.CARD_ACCENT - 2 * Theme.CARD_GAP;
    return card.picture()
        .flatMap(project::picture)
        .flatMap(
            picture ->
                PictureSize.of(picture)
                    .map(size -> fitted(picture, size, left, y + Theme.CARD_GAP, room)));
  }

  /// As wide as the card, but not so high that it fills a slide alone.
  private static PlacedPicture fitted(Picture picture, Size size, double x, double y, double room) {
    double scale = Math.min(room / size.width(), HIGHEST_PICTURE / size.height());
    return new PlacedPicture(picture, new Box(x, y, size.width() * scale, size.height() * scale));
  }
}
