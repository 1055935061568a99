package org.periplo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.paint.SmallMap;
import org.periplo.text.Line;
import org.periplo.text.Paragraph;
import org.periplo.text.Run;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.Theme;

class PlacingTest {

  private static final Placing TWICE = new Placing(2, 100, 50);
  private static final Colour BLUE = Colour.of("#2F6FE0");

  private record Place(String text, double x, double baseline) {}

  @Test
  void aPlacingMakesLargerAndMoves() {
    assertThat(TWICE.of(new Point(3, 4))).isEqualTo(new Point(106, 58));
    assertThat(TWICE.of(new Box(3, 4, 10, 20))).isEqualTo(new Box(106, 58, 20, 40));
  }

  @Test
  void aDrawingIsFittedIntoAnAreaAndNotBlownUp() {
    Box area = new Box(10, 20, 200, 100);

    assertThat(Placing.within(area, new Size(400, 100), 1)).isEqualTo(new Placing(0.5, 10, 20));
    assertThat(Placing.within(area, new Size(100, 400), 1)).isEqualTo(new Placing(0.25, 10, 20));
    assertThat(Placing.within(area, new Size(50, 50), 1)).isEqualTo(new Placing(1, 10, 20));
    assertThat(Placing.within(area, new Size(50, 50), 3)).isEqualTo(new Placing(2, 10, 20));
  }

  @Test
  void allMeasuresOfABoxGrow() {
    BoxMark box =
        new BoxMark(
            SmallMap.CARD.tag(),
            new Box(10, 20, 100, 40),
            3,
            Optional.of(new Fill.Solid(BLUE)),
            Optional.of(Stroke.dashed(BLUE, 1.5)),
            Optional.of(BLUE),
            4,
            new Insets(1, 2, 3, 4),
            TextBlock.EMPTY);

    assertThat(TWICE.of(box))
        .isEqualTo(
            new BoxMark(
                SmallMap.CARD.tag(),
                new Box(120, 90, 200, 80),
                6,
                Optional.of(new Fill.Solid(BLUE)),
                Optional.of(Stroke.dashed(BLUE, 3)),
                Optional.of(BLUE),
                8,
                new Insets(2, 4, 6, 8),
                TextBlock.EMPTY));
  }

  @Test
  void linesGrowAndKeepTheirBreaks() {
    TextBlock text =
        Typesetter.set(
            List.of(
                Paragraph.of("Waits six hours for a delivery", Theme.LIGHT.card(), 0),
                new Paragraph(
                    List.of(
                        new Run("Lost ", Theme.LIGHT.lane()), new Run("day", Theme.LIGHT.quote())),
                    3)),
            80);
    TextMark mark = TextMark.at(Tag.of(Role.NOTE, ""), 7, 9, text.aligned(TextBlock.Align.RIGHT));

    TextMark placed = (TextMark) TWICE.of(mark);

    assertThat(placed.text().height()).isEqualTo(2 * text.height());
    assertThat(placed.text().lines().map(Line::text))
        .isEqualTo(text.lines().map(Line::text).toList());
    assertThat(places(placed))
        .isEqualTo(
            places(mark).stream()
                .map(it -> new Place(it.text(), it.x() * 2 + 100, it.baseline() * 2 + 50))
                .toList());
  }

  @Test
  void textSetForALargerPageIsTextPlacedThere() {
    TextBlock small = Typesetter.set("Waits six hours", Theme.LIGHT.card(), 50);
    TextBlock large = Typesetter.set("Waits six hours", Theme.LIGHT.card().times(2), 100);

    assertThat(new Placing(2, 0, 0).of(TextMark.at(Tag.DECORATION, 0, 0, small)))
        .isEqualTo(TextMark.at(Tag.DECORATION, 0, 0, large));
  }

  @Test
  void everyKindOfMarkIsPlaced() {
    for (Mark mark : SmallMap.marks()) {
      assertThat(TWICE.of(mark)).hasSameClassAs(mark);
      assertThat(TWICE.of(mark).tag()).isEqualTo(mark.tag());
      assertThat(TWICE.of(mark).bounds()).isEqualTo(TWICE.of(mark.bounds()));
    }
  }

  @Test
  void aChevronIsPlacedWithItsPointAndItsPath() {
    ChevronMark placed = (ChevronMark) TWICE.of(SmallMap.STAGE);

    assertThat(placed.outline()).isEqualTo(SmallMap.STAGE.outline().map(TWICE::of));
    assertThat(placed.textBox()).isEqualTo(TWICE.of(SmallMap.STAGE.textBox()));
  }

  @Test
  void groupsArePlacedWithTheirPartsAndPathsPointByPoint() {
    Path path = Path.line(List.of(new Point(0, 0), new Point(1, 1)));
    Path larger = Path.line(List.of(new Point(100, 50), new Point(102, 52)));
    GroupMark group = new GroupMark(Tag.DECORATION, List.of(stroked(path, 1)));

    assertThat(TWICE.of(group))
        .isEqualTo(new GroupMark(Tag.DECORATION, List.of(stroked(larger, 2))));
  }

  private static PathMark stroked(Path path, double width) {
    return PathMark.stroked(Tag.DECORATION, path, Stroke.of(BLUE, width));
  }

  private static List<Place> places(TextMark mark) {
    List<Place> places = new ArrayList<>();
    mark.text()
        .place(
            mark.bounds().x(),
            mark.bounds().y(),
            (line, x, baseline) -> places.add(new Place(line.text(), x, baseline)));
    return places;
  }
}
