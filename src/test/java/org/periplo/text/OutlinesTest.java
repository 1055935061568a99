package org.periplo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.theme.FontFace;

class OutlinesTest {

  private static final double UNIT = 1.0 / 2048;

  private final Outlines outlines = new Outlines();

  @Test
  void aStraightLetterIsAPolygon() {
    double left = 189 * UNIT;
    double right = 380 * UNIT;
    double top = -1409 * UNIT;

    assertThat(outlines.of(FontFace.REGULAR, 'I'))
        .isEqualTo(
            Path.polygon(
                List.of(
                    new Point(left, 0),
                    new Point(left, top),
                    new Point(right, top),
                    new Point(right, 0))));
  }

  @Test
  void aRoundLetterHasAnInnerAndAnOuterLine() {
    Path o = outlines.of(FontFace.REGULAR, 'o');

    assertThat(o.segments().stream().filter(Path.MoveTo.class::isInstance)).hasSize(2);
    assertThat(o.segments().stream().filter(Path.Close.class::isInstance)).hasSize(2);
    assertThat(o.segments().stream().anyMatch(Path.CurveTo.class::isInstance)).isTrue();
  }

  @Test
  void aLetterWithAnAccentIsTheLetterAndMore() {
    Box plain = outlines.of(FontFace.REGULAR, 'e').bounds();
    Box accented = outlines.of(FontFace.REGULAR, 'é').bounds();

    assertThat(accented.bottom()).isEqualTo(plain.bottom());
    assertThat(accented.y()).isLessThan(plain.y());
  }

  @Test
  void aSpaceHasNoOutline() {
    assertThat(outlines.of(FontFace.BOLD, ' ')).isEqualTo(new Path(List.of()));
  }

  @Test
  void aMissingCharacterHasTheFontsMarkForIt() {
    assertThat(outlines.of(FontFace.REGULAR, 0x1F600))
        .isEqualTo(outlines.of(FontFace.REGULAR, 0xFFFE))
        .isNotEqualTo(new Path(List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void everyLetterLiesWhereLettersLie(FontFace face) {
    for (char letter = '!'; letter <= 'ÿ'; letter++) {
      Path outline = outlines.of(face, letter);
      if (!outline.segments().isEmpty()) {
        Box bounds = outline.bounds();
        assertThat(bounds.y()).as("%s %s", face, letter).isBetween(-1.1, 0.3);
        assertThat(bounds.bottom()).as("%s %s", face, letter).isBetween(-0.8, 0.35);
        assertThat(bounds.x()).as("%s %s", face, letter).isBetween(-0.3, 0.6);
        assertThat(bounds.right()).as("%s %s", face, letter).isBetween(0.0, 1.2);
      }
    }
  }
}
