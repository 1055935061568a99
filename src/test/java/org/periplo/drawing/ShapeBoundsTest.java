package org.periplo.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.paint.SmallMap;
import org.periplo.theme.Colour;
import org.periplo.theme.Theme;

class ShapeBoundsTest {

  @Test
  void theStripOfACardPeepsOutAtTheLeftOfItsBody() {
    BoxMark card = SmallMap.CARD.withBounds(new Box(10, 20, 100, 60)).withAccentWidth(4);

    assertThat(card.strip()).isEqualTo(new Box(10, 20, 4 + 2 * card.radius(), 60));
    assertThat(card.body()).isEqualTo(new Box(14, 20, 96, 60));
    assertThat(card.textBox())
        .isEqualTo(
            new Box(
                10 + Theme.CARD_PADDING.left(),
                20 + Theme.CARD_PADDING.top(),
                100 - Theme.CARD_PADDING.horizontal(),
                60 - Theme.CARD_PADDING.vertical()));
  }

  @Test
  void aChevronHasAPointAndBeginsStraightOrWithANotch() {
    ChevronMark notched = SmallMap.STAGE;
    ChevronMark straight =
        new ChevronMark(
            notched.tag(),
            new Box(0, 0, 100, 36),
            14,
            ChevronMark.Start.STRAIGHT,
            Colour.WHITE,
            notched.padding(),
            notched.text());

    assertThat(straight.outline())
        .isEqualTo(
            Path.polygon(
                List.of(
                    new Point(0, 0),
                    new Point(86, 0),
                    new Point(100, 18),
                    new Point(86, 36),
                    new Point(0, 36))));
    assertThat(notched.outline().segments()).hasSize(7);
    assertThat(notched.outline().bounds()).isEqualTo(notched.bounds());
  }

  @Test
  void aGroupIsWhereItsPartsAre() {
    GroupMark group =
        new GroupMark(
            Tag.DECORATION,
            List.of(
                BoxMark.filled(Tag.DECORATION, new Box(10, 10, 5, 5), Colour.WHITE),
                BoxMark.filled(Tag.DECORATION, new Box(0, 20, 5, 5), Colour.WHITE)));

    assertThat(group.bounds()).isEqualTo(new Box(0, 10, 15, 15));
  }

  @Test
  void aDocumentHasAPage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Document("Empty", "en", "", List.of()));
  }
}
