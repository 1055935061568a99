package org.periplo.paint.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.paint.png.Pixels.at;
import static org.periplo.paint.png.Pixels.page;
import static org.periplo.paint.png.Pixels.painted;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.model.Bytes;
import org.periplo.model.Extras;
import org.periplo.model.Picture;
import org.periplo.model.PictureFormat;
import org.periplo.model.PictureId;
import org.periplo.theme.Colour;

class PicturesTest {

  private static final Size PAGE = new Size(100, 100);
  private static final int BLUE = 0x0000FF;
  private static final int RED = 0xFF0000;

  @Test
  void aLargePictureIsPaintedSmallAndSmooth() throws IOException {
    BufferedImage image =
        painted(page(PAGE, shown(content(3001, 2000, (x, y) -> (x + y) % 2 * 0xFFFFFF))), 1);

    Colour grey = new Colour(128, 128, 128);
    assertThat(at(image, 50, 50).contrastWith(grey)).isLessThan(1.1);
    assertThat(at(image, 5, 5)).isEqualTo(Colour.WHITE);
  }

  @Test
  void aPictureIsStretchedToItsBounds() throws IOException {
    BufferedImage image =
        painted(page(PAGE, shown(content(40, 10, (_, y) -> y < 5 ? BLUE : RED))), 1);

    assertThat(at(image, 12, 12)).isEqualTo(Colour.of("#0000FF"));
    assertThat(at(image, 88, 88)).isEqualTo(Colour.of("#FF0000"));
  }

  @Test
  void aBrokenPictureIsCrossedOut() throws IOException {
    BufferedImage image = painted(page(PAGE, shown(new byte[] {(byte) 0x89, 'P', 'N', 'G'})), 1);

    assertThat(at(image, 50, 50)).isNotEqualTo(Colour.WHITE);
    assertThat(at(image, 50, 30)).isEqualTo(Colour.WHITE);
  }

  private static PictureMark shown(byte[] content) {
    Picture picture =
        new Picture(new PictureId("p"), "", PictureFormat.PNG, Bytes.copyOf(content), Extras.NONE);
    return new PictureMark(Tag.of(Role.FIGURE, ""), new Box(10, 10, 80, 80), picture);
  }

  private static byte[] content(int width, int height, IntBinaryOperator colour)
      throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, colour.applyAsInt(x, y));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
