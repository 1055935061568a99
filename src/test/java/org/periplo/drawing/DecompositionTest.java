package org.periplo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Path;
import org.periplo.model.CardId;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.Theme;

class DecompositionTest {
  private static final Tag CARD = Tag.of(Role.CARD, "Action", new CardId("a"));
  private static final Tag QUIET = CARD.asDecoration();
  private static final Colour BLUE = Colour.of("#2F6FE0");
  private static final Optional<Fill> WHITE = Optional.of(new Fill.Solid(Colour.WHITE));
  private static final Optional<Stroke> LINE = Optional.of(Stroke.of(BLUE, 1));

  @Test
  void aCardBecomesItsStripThenItsBodyThenItsText() {
    TextBlock text = Typesetter.set("Compares", Theme.LIGHT.card(), 80);
    BoxMark card = card(Optional.of(BLUE), 4, text);

    assertThat(card.decomposed())
        .containsExactly(
            PathMark.filled(QUIET, Path.rounded(new Box(10, 20, 10, 40), 3), BLUE),
            new PathMark(QUIET, Path.rounded(new Box(14, 20, 96, 40), 3), WHITE, LINE),
            new TextMark(CARD, new Box(15, 25, 90, 30), text));
  }

  @Test
  void aBoxWithoutTextKeepsItsTag() {
    assertThat(card(Optional.empty(), 0, TextBlock.EMPTY).decomposed())
        .containsExactly(
            new PathMark(CARD, Path.rounded(new Box(10, 20, 100, 40), 3), WHITE, LINE));
  }

  @Test
  void anEllipseBecomesAPath() {
    Box bounds = new Box(1, 2, 30, 40);

    assertThat(new EllipseMark(CARD, bounds, WHITE, LINE).decomposed())
        .isEqualTo(new PathMark(CARD, Path.ellipse(bounds), WHITE, LINE));
  }

  @Test
  void aChevronBecomesItsOutlineThenItsText() {
    TextBlock text = Typesetter.set("Choice", Theme.LIGHT.stage(0), 80);
    ChevronMark chevron =
        new ChevronMark(
            CARD,
            new Box(0, 0, 100, 36),
            14,
            ChevronMark.Start.NOTCHED,
            BLUE,
            Insets.of(10, 0),
            text);

    assertThat(chevron.decomposed())
        .isEqualTo(
            List.of(
                PathMark.filled(QUIET, chevron.outline(), BLUE),
                new TextMark(CARD, new Box(10, 10, 80, 16), text)));
  }

  private static BoxMark card(Optional<Colour> accent, double accentWidth, TextBlock text) {
    return new BoxMark(
        CARD, new Box(10, 20, 100, 40), 3, WHITE, LINE, accent, accentWidth, Insets.all(5), text);
  }
}
