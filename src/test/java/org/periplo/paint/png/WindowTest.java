package org.periplo.paint.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Tag;
import org.periplo.drawing.WindowMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.theme.Colour;

class WindowTest {

  private static final Colour BLUE = Colour.of("#2F6FE0");

  @Test
  void whatReachesBeyondAWindowIsCutOffAndWhatComesAfterIsNot() throws Exception {
    Mark wide = BoxMark.filled(Tag.DECORATION, new Box(0, 0, 100, 20), BLUE);
    Mark window = new WindowMark(Tag.DECORATION, new Box(20, 5, 30, 10), List.of(wide));
    Mark after = BoxMark.filled(Tag.DECORATION, new Box(80, 0, 20, 20), BLUE);
    BufferedImage image = Pixels.painted(Pixels.page(new Size(100, 20), window, after), 1);

    assertThat(Pixels.at(image, 30, 10)).isEqualTo(BLUE);
    assertThat(Pixels.at(image, 49, 14)).isEqualTo(BLUE);
    assertThat(Pixels.at(image, 30, 2)).isEqualTo(Colour.WHITE);
    assertThat(Pixels.at(image, 60, 10)).isEqualTo(Colour.WHITE);
    assertThat(Pixels.at(image, 90, 2)).isEqualTo(BLUE);
  }
}
