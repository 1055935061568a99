package org.periplo.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.drawing.WindowMark;
import org.periplo.geometry.Box;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.Theme;

class WindowTest {

  private static final int BLUE = 0xFF2F6FE0;
  private static final int WHITE = 0xFFFFFFFF;

  /// The words before and after the window have the same style: what the page's state held must be
  /// said again.
  private static byte[] page() {
    Mark wide = BoxMark.filled(Tag.DECORATION, new Box(0, 0, 400, 300), Colour.of("#2F6FE0"));
    Mark window =
        new WindowMark(
            Tag.of(Role.CARD, "Card"), new Box(100, 100, 100, 50), List.of(wide, words(100, 110)));
    Mark after = BoxMark.filled(Tag.DECORATION, new Box(300, 200, 50, 50), Colour.of("#2F6FE0"));
    return ReadBack.painted(ReadBack.document(words(10, 10), window, words(10, 250), after));
  }

  private static Mark words(double x, double y) {
    return TextMark.at(Tag.of(Role.NOTE, ""), x, y, Typesetter.set("Cola", Theme.LIGHT.card(), 80));
  }

  @Test
  void whatReachesBeyondAWindowIsCutOffAndWhatComesAfterIsNot() throws Exception {
    try (ReadBack pdf = new ReadBack(page())) {
      BufferedImage image = new PDFRenderer(pdf.file()).renderImage(0);

      assertThat(image.getRGB(190, 140) | 0xFF000000).isEqualTo(BLUE);
      assertThat(image.getRGB(210, 140) | 0xFF000000).isEqualTo(WHITE);
      assertThat(image.getRGB(190, 160) | 0xFF000000).isEqualTo(WHITE);
      assertThat(image.getRGB(325, 225) | 0xFF000000).isEqualTo(BLUE);
      assertThat(pdf.words().split("Cola", -1)).hasSize(4);
    }
  }

  @Test
  void aWindowBreaksNoRule() {
    assertThat(Conformance.brokenForReadingAloud(page())).isEmpty();
    assertThat(Conformance.brokenForArchives(page())).isEmpty();
  }
}
