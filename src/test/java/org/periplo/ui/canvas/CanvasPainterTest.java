package org.periplo.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.canvas.Canvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.EllipseMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Placing;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.text.Advances;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.FontFace;
import org.periplo.theme.TextStyle;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CanvasPainterTest {

  private static final Colour RED = Colour.of("#C0322B");
  private static final Colour BLUE = Colour.of("#2F6FE0");
  private static final Colour BLACK = Colour.of("#000000");
  private static final Placing HERE = new Placing(1, 0, 0);

  private static Pixels painted(Placing placing, Mark... marks) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> paintedNow(placing, List.of(marks)));
  }

  private static Pixels paintedNow(Placing placing, List<Mark> marks) {
    Canvas canvas = new Canvas(300, 200);
    CanvasPainter painter =
        new CanvasPainter(canvas.getGraphicsContext2D(), new ScreenFonts(), new Pictures());
    painter.paint(Sheet.of(marks), placing, new Box(0, 0, 300, 200));
    return Pixels.of(canvas);
  }

  private static Mark text(String words, double size) {
    TextStyle style = new TextStyle(FontFace.REGULAR, size, size * 1.3, BLACK);
    return TextMark.at(Tag.DECORATION, 20, 30, Typesetter.set(words, style, 270));
  }

  @Test
  void aBoxHasItsStripAtTheLeftOfItsBody() {
    Pixels pixels =
        painted(
            HERE,
            new BoxMark(
                Tag.DECORATION,
                new Box(20, 20, 100, 50),
                4,
                Optional.of(new Fill.Solid(Colour.of("#F7F9FC"))),
                Optional.empty(),
                Optional.of(RED),
                6,
                Insets.NONE,
                TextBlock.EMPTY));

    assertThat(pixels.at(22, 45)).isEqualTo(RED);
    assertThat(pixels.at(60, 45)).isEqualTo(Colour.of("#F7F9FC"));
    assertThat(pixels.at(20, 20)).isNotEqualTo(RED);
    assertThat(pixels.at(121, 45)).isEqualTo(Colour.WHITE);
  }

  @Test
  void placingMovesAndEnlarges() {
    Mark box = BoxMark.filled(Tag.DECORATION, new Box(10, 10, 20, 20), BLUE);
    Pixels pixels = painted(new Placing(3, 40, 5), box);

    assertThat(pixels.left()).isEqualTo(70);
    assertThat(pixels.right()).isEqualTo(129);
    assertThat(pixels.at(100, 34)).isEqualTo(Colour.WHITE);
    assertThat(pixels.at(100, 36)).isEqualTo(BLUE);
  }

  @Test
  void aGradientGoesFromTopToBottom() {
    Pixels pixels =
        painted(
            HERE,
            new EllipseMark(
                Tag.DECORATION,
                new Box(0, 0, 100, 100),
                Optional.of(new Fill.Gradient(RED, BLUE)),
                Optional.empty()));

    assertThat(pixels.at(50, 4).red()).isGreaterThan(pixels.at(50, 96).red());
    assertThat(pixels.at(50, 96).blue()).isGreaterThan(pixels.at(50, 4).blue());
    assertThat(pixels.at(2, 2)).isEqualTo(Colour.WHITE);
  }

  @Test
  void aChevronEndsInATipAndMayBeginWithANotch() {
    Mark chevron =
        new ChevronMark(
            Tag.DECORATION,
            new Box(0, 0, 200, 40),
            14,
            ChevronMark.Start.NOTCHED,
            BLUE,
            Insets.NONE,
            TextBlock.EMPTY);
    Pixels pixels = painted(HERE, chevron);

    assertThat(pixels.at(197, 20)).isEqualTo(BLUE);
    assertThat(pixels.at(197, 3)).isEqualTo(Colour.WHITE);
    assertThat(pixels.at(3, 20)).isEqualTo(Colour.WHITE);
    assertThat(pixels.at(10, 3)).isEqualTo(BLUE);
  }

  @Test
  void areasFollowTheEvenOddRule() {
    Path ring =
        new Path(
            Stream.of(new Box(0, 0, 90, 90), new Box(30, 30, 30, 30))
                .flatMap(it -> Path.rounded(it, 0).segments().stream())
                .toList());
    Pixels pixels = painted(HERE, PathMark.filled(Tag.DECORATION, ring, RED));

    assertThat(pixels.at(15, 45)).isEqualTo(RED);
    assertThat(pixels.at(45, 45)).isEqualTo(Colour.WHITE);
  }

  @Test
  void aBrokenLineHasGaps() {
    Path line = Path.line(List.of(new Point(10, 50), new Point(290, 50)));
    Pixels whole = painted(HERE, PathMark.stroked(Tag.DECORATION, line, Stroke.of(RED, 4)));
    Pixels broken = painted(HERE, PathMark.stroked(Tag.DECORATION, line, Stroke.dashed(RED, 4)));

    assertThat(whole.at(32, 50)).isEqualTo(RED);
    assertThat(broken.at(18, 50)).isEqualTo(RED);
    assertThat(broken.at(32, 50)).isEqualTo(Colour.WHITE);
  }

  @Test
  void aGroupIsPaintedFromTheLowestUp() {
    Mark low = BoxMark.filled(Tag.DECORATION, new Box(0, 0, 60, 60), RED);
    Mark high = BoxMark.filled(Tag.DECORATION, new Box(30, 0, 60, 60), BLUE);
    Pixels pixels = painted(HERE, new GroupMark(Tag.DECORATION, List.of(low, high)));

    assertThat(pixels.at(20, 30)).isEqualTo(RED);
    assertThat(pixels.at(45, 30)).isEqualTo(BLUE);
  }

  @Test
  void wordsAreAsWideAsTheirAdvancesAtAnySize() {
    String words = "Espera toda la mañana en casa";
    double width = Advances.width(words, new TextStyle(FontFace.REGULAR, 11, 14, BLACK));

    for (double scale : List.of(0.5, 0.92, 1.0, 1.5)) {
      Pixels pixels = painted(new Placing(scale, 0, 0), text(words, 11));
      assertThat((double) pixels.left()).isCloseTo(20 * scale, within(2.5));
      assertThat((double) pixels.right()).isCloseTo((20 + width) * scale, within(2.5));
    }
  }

  @Test
  void wordsTooSmallToReadAreABar() {
    Pixels pixels = painted(new Placing(0.3, 0, 0), text("Espera toda la mañana", 11));
    int y = (int) (0.3 * (30 + 11));

    assertThat(pixels.at(pixels.left() + 2, y)).isNotEqualTo(Colour.WHITE);
    assertThat(pixels.at(pixels.left() + 2, y)).isEqualTo(pixels.at(pixels.right() - 2, y));
  }

  @Test
  void whatIsOutOfSightIsNotPainted() {
    Mark box = BoxMark.filled(Tag.DECORATION, new Box(10, 10, 20, 20), BLUE);
    Sheet sheet = Sheet.of(List.of(box));

    assertThat(sheet.in(new Box(0, 0, 300, 200))).containsExactly(box);
    assertThat(sheet.in(new Box(50, 0, 300, 200))).isEmpty();
  }
}
