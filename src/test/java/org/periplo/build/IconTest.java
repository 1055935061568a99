package org.periplo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class IconTest {
  @ParameterizedTest
  @FieldSource("org.periplo.build.IconPainting#SIZES")
  void thePictureThatTheProgramCarriesIsPaintedFromTheDrawing(int size) throws IOException {
    assertThat(pixels(carried(size)))
        .as("icon of %d pixels, which `mvn -q validate exec:exec@icons` paints anew", size)
        .isEqualTo(pixels(IconPainting.painted(size)));
  }

  private static BufferedImage carried(int size) throws IOException {
    String name = "/org/periplo/icons/" + IconPainting.file(size).getFileName();
    try (InputStream file = IconTest.class.getResourceAsStream(name)) {
      return ImageIO.read(Objects.requireNonNull(file, name));
    }
  }

  private static int[] pixels(BufferedImage picture) {
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }
}
