package org.periplo.paint.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.periplo.paint.png.Pixels.at;
import static org.periplo.paint.png.Pixels.page;
import static org.periplo.paint.png.Pixels.painted;
import static org.periplo.paint.png.Pixels.png;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Document;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Progress;
import org.periplo.drawing.Stack;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.paint.SmallMap;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.FontFace;
import org.periplo.theme.Palette;
import org.periplo.theme.TextStyle;

class PngPainterTest {

  private static final Colour BLACK = Colour.of("#000000");
  private static final int GAP = (int) Stack.GAP;
  private static final Colour RED = Colour.of("#FF0000");

  @Test
  void eachPointIsAsManyPixelsAsTheScaleSays() throws IOException {
    assertThat(sizes(SmallMap.document(), 0.1, 1, 2, 3.5, 20))
        .containsExactly(
            new Size(32, 24),
            new Size(320, 240),
            new Size(640, 480),
            new Size(1120, 840),
            new Size(6400, 4800));
  }

  @Test
  void aPixelThatIsPartlyCoveredIsThere() throws IOException {
    assertThat(sizes(page(new Size(10.1, 20)), 1, 2))
        .containsExactly(new Size(11, 20), new Size(21, 40));
  }

  @Test
  void marksHaveTheirColoursAtTheirPlaces() throws IOException {
    BufferedImage image = painted(SmallMap.document(), 1);

    assertThat(at(image, 2, 2)).isEqualTo(Colour.WHITE);
    assertThat(at(image, 10, 100)).isEqualTo(Palette.LIGHT.shade());
    assertThat(at(image, 21, 110)).isEqualTo(Palette.LIGHT.bad());
    assertThat(at(image, 150, 110)).isEqualTo(Palette.LIGHT.surface());
    assertThat(at(image, 290, 54)).isEqualTo(Palette.LIGHT.accent(0));
    assertThat(at(image, 25, 54)).isEqualTo(Colour.WHITE);
    assertThat(at(image, 150, 180)).isEqualTo(Palette.LIGHT.good());
    assertThat(at(image, 8, 200)).isEqualTo(Palette.LIGHT.hairline());
  }

  @Test
  void aGradientRunsFromTopToBottom() throws IOException {
    BufferedImage image = painted(page(SmallMap.SIZE, SmallMap.GRADIENT), 1);

    assertThat(at(image, 160, 195).contrastWith(middle())).isLessThan(1.05);
    assertThat(at(image, 160, 161).contrastWith(Palette.LIGHT.good())).isLessThan(1.05);
  }

  @Test
  void pagesStandOneBelowTheOtherOnAGround() throws IOException {
    BufferedImage image = painted(SmallMap.twoPages(), 1);

    assertThat(image.getHeight()).isEqualTo(2 * 240 + GAP);
    assertThat(at(image, 100, 240 + GAP / 2)).isEqualTo(Stack.GROUND);
    assertThat(at(image, 150, 240 + GAP + 180)).isEqualTo(Palette.LIGHT.good());
  }

  @Test
  void lettersStandWhereTheirAdvancesSay() throws IOException {
    // A capital I of Liberation Sans: its stem, in 2048 parts of the size, from 189 to 380, is 1409
    // high; its advance is 569.
    TextStyle style = new TextStyle(FontFace.REGULAR, 204.8, 250, BLACK);
    TextMark text = TextMark.at(Tag.DECORATION, 0, 0, Typesetter.set("II", style, 300));
    BufferedImage image = painted(page(new Size(300, 250), text), 1);

    List<Integer> edges = edges(image, 120);

    assertThat(edges).containsExactly(19, 38, 19 + 57, 38 + 57);
  }

  @Test
  void decomposedMarksAndGroupsArePaintedWhole() throws IOException {
    BoxMark inner = BoxMark.filled(Tag.DECORATION, new Box(10, 10, 10, 10), RED);
    GroupMark outer =
        new GroupMark(Tag.DECORATION, List.of(new GroupMark(Tag.DECORATION, List.of(inner))));

    assertThat(at(painted(page(new Size(30, 30), outer), 1), 15, 15)).isEqualTo(RED);
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws IOException {
    assertThat(png(SmallMap.twoPages(), 2)).isEqualTo(png(SmallMap.twoPages(), 2));
  }

  @Test
  void bandsLeaveNoSeam() throws IOException {
    // So wide that the first band ends after 139 rows, in the middle of a card.
    Size wide = new Size(60_000, 240);
    BufferedImage whole = painted(SmallMap.document(), 1);

    BufferedImage inBands = painted(page(wide, SmallMap.marks().toArray(Mark[]::new)), 1);

    for (int y = 0; y < 240; y++) {
      assertThat(inBands.getRGB(0, y, 320, 1, null, 0, 320))
          .as("row " + y)
          .isEqualTo(whole.getRGB(0, y, 320, 1, null, 0, 320));
    }
  }

  @Test
  void twentyThousandMarksArePainted() throws IOException {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      Box place = new Box(i % 100 * 40, i / 100 * 20, 38, 18);
      marks.add(SmallMap.CARD.withBounds(place).withText(TextBlock.EMPTY));
    }

    BufferedImage image = painted(page(new Size(4000, 4000), marks.toArray(Mark[]::new)), 0.5);

    assertThat(image.getWidth()).isEqualTo(2000);
    assertThat(at(image, 1980, 1995)).isEqualTo(Palette.LIGHT.bad());
  }

  @Test
  void anImageThatNoProgramCanReadIsRefused() {
    assertThatThrownBy(() -> png(page(new Size(30_000, 20_000)), 2))
        .isInstanceOfSatisfying(
            ImageTooLargeException.class,
            it -> {
              assertThat(it.width()).isEqualTo(60_000);
              assertThat(it.height()).isEqualTo(40_000);
            });
    assertThatThrownBy(() -> png(page(new Size(500_001, 1)), 2))
        .isInstanceOf(ImageTooLargeException.class);
  }

  @Test
  void aScaleIsGreaterThanNothing() {
    assertThatThrownBy(() -> new PngPainter(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PngPainter(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theResolutionStandsInTheFile() throws IOException {
    byte[] png = png(SmallMap.document(), 2);

    assertThat(new String(png, StandardCharsets.ISO_8859_1))
        .contains(
            "pHYs\0\0\u0016\u0025\0\0\u0016\u0025\1"); // 5669 pixels per metre: 144 to the inch
  }

  @Test
  void progressGrowsFromNothingToAll() throws IOException {
    List<Double> shares = new ArrayList<>();

    new PngPainter(1).paint(SmallMap.twoPages(), OutputStream.nullOutputStream(), shares::add);

    assertThat(shares).isSorted().startsWith(0.0).endsWith(1.0).hasSize(19);
  }

  @Test
  void paintingStopsWhenItIsWantedNoMore() {
    Progress impatient =
        share -> {
          if (share > 0.3) {
            throw new CancellationException();
          }
        };

    assertThatThrownBy(
            () ->
                new PngPainter()
                    .paint(SmallMap.twoPages(), OutputStream.nullOutputStream(), impatient))
        .isInstanceOf(CancellationException.class);
  }

  private static List<Size> sizes(Document document, double... scales) throws IOException {
    List<Size> sizes = new ArrayList<>();
    for (double scale : scales) {
      BufferedImage image = painted(document, scale);
      sizes.add(new Size(image.getWidth(), image.getHeight()));
    }
    return sizes;
  }

  /// Where a row changes between light and dark.
  private static List<Integer> edges(BufferedImage image, int row) {
    return IntStream.range(1, image.getWidth())
        .filter(x -> isDark(image, x, row) != isDark(image, x - 1, row))
        .boxed()
        .toList();
  }

  private static boolean isDark(BufferedImage image, int x, int y) {
    return (image.getRGB(x, y) & 0xFF) < 0x80;
  }

  private static Colour middle() {
    return Palette.LIGHT.good().mixedWith(Palette.LIGHT.surface(), 0.5);
  }
}
