package org.periplo.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.messages.Messages;
import org.periplo.model.PictureFormat;

class PictureIntakeTest {
  private static final int RED = 0xFFD02020;
  private static final int BLUE = 0xFF2020D0;

  @Test
  void aDrawingStaysExact() throws Exception {
    BufferedImage drawing = halves(40, 20, BufferedImage.TYPE_INT_RGB);

    PictureIntake intake = PictureIntake.of(coded(drawing, "png"));

    assertThat(intake.format()).isEqualTo(PictureFormat.PNG);
    assertThat(pixels(decoded(intake))).isEqualTo(pixels(drawing));
  }

  @Test
  void pixelsAreTakenInAsTheyAre() throws Exception {
    int[] pixels = {RED, BLUE, BLUE, RED, RED, BLUE};
    int[] glass = {RED, 0x80FF0000, BLUE, RED, RED, BLUE};

    assertThat(pixels(decoded(PictureIntake.ofPixels(3, 2, pixels)))).isEqualTo(pixels);
    assertThat(pixels(decoded(PictureIntake.ofPixels(3, 2, glass)))).isEqualTo(glass);
    assertThatThrownBy(() -> PictureIntake.ofPixels(3, 3, pixels))
        .isInstanceOf(UnfitPictureException.class);
  }

  @Test
  void aPhotographIsKeptAsJpeg() throws Exception {
    PictureIntake intake = PictureIntake.of(coded(photograph(900, 700), "png"));

    assertThat(intake.format()).isEqualTo(PictureFormat.JPEG);
    assertThat(decoded(intake).getWidth()).isEqualTo(900);
  }

  @Test
  void whatLetsLightThroughStaysSo() throws Exception {
    BufferedImage glass = new BufferedImage(900, 700, BufferedImage.TYPE_INT_ARGB);
    Random random = new Random(1);
    for (int i = 0; i < 900 * 700; i++) {
      glass.setRGB(i % 900, i / 900, random.nextInt());
    }

    PictureIntake intake = PictureIntake.of(coded(glass, "png"));

    assertThat(intake.format()).isEqualTo(PictureFormat.PNG);
    assertThat(Arrays.equals(pixels(decoded(intake)), pixels(glass))).isTrue();
  }

  @Test
  void aLargePictureIsMadeAsSmallAsIsNeeded() throws Exception {
    PictureIntake intake =
        PictureIntake.of(coded(halves(9000, 3000, BufferedImage.TYPE_INT_RGB), "png"));
    BufferedImage smaller = decoded(intake);

    assertThat(smaller.getWidth()).isEqualTo(2000);
    assertThat(smaller.getHeight()).isBetween(666, 667);
    assertThat(smaller.getRGB(10, 10)).isEqualTo(RED);
    assertThat(smaller.getRGB(1990, 600)).isEqualTo(BLUE);
  }

  @ParameterizedTest(name = "orientation {0}")
  @CsvSource({
    "1, RED, RED, BLUE", "2, BLUE, BLUE, RED", "3, BLUE, BLUE, RED", "4, RED, RED, BLUE",
    "5, RED, BLUE, RED", "6, RED, BLUE, RED", "7, BLUE, RED, BLUE", "8, BLUE, RED, BLUE",
  })
  void aPictureStandsUprightHoweverTheCameraWasHeld(
      int orientation, String topLeft, String bottomLeft, String topRight) throws Exception {
    byte[] raw = coded(halves(400, 200, BufferedImage.TYPE_INT_RGB), "jpeg");

    BufferedImage upright = decoded(PictureIntake.of(held(raw, orientation)));

    assertThat(upright.getWidth()).isEqualTo(orientation < 5 ? 400 : 200);
    int right = upright.getWidth() - 20;
    int bottom = upright.getHeight() - 20;
    assertThat(name(upright.getRGB(20, 20))).isEqualTo(topLeft);
    assertThat(name(upright.getRGB(20, bottom))).isEqualTo(bottomLeft);
    assertThat(name(upright.getRGB(right, 20))).isEqualTo(topRight);
  }

  @Test
  void whatACameraWroteDownIsLeftOutside() throws Exception {
    byte[] raw = held(coded(photograph(300, 300), "jpeg"), 6);
    assertThat(new String(raw, StandardCharsets.ISO_8859_1)).contains("Exif");

    PictureIntake intake = PictureIntake.of(raw);

    assertThat(new String(intake.content().toArray(), StandardCharsets.ISO_8859_1))
        .doesNotContain("Exif");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gif", "bmp", "tiff"})
  void otherFormatsAreReadToo(String format) throws Exception {
    byte[] file = coded(halves(40, 20, BufferedImage.TYPE_INT_RGB), format);

    assertThat(decoded(PictureIntake.of(file)).getRGB(5, 5)).isEqualTo(RED);
  }

  @Test
  void webPIsReadToo() throws Exception {
    byte[] file = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    assertThat(decoded(PictureIntake.of(file)).getWidth()).isEqualTo(1);
  }

  @Test
  void whatIsNoPictureIsRefusedInOneSentence() {
    assertThatThrownBy(() -> PictureIntake.of("no picture".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            UnfitPictureException.class,
            it -> {
              assertThat(it.sentence(Messages.in(Locale.ENGLISH))).startsWith("This is not a");
              assertThat(it.sentence(Messages.in(Locale.of("es")))).startsWith("Esto no es una");
            });
  }

  @Test
  void aPictureThatEndsEarlyOrIsDamagedIsRefusedOrReadButNeverThrowsAnythingElse()
      throws IOException {
    byte[] whole = coded(photograph(60, 60), "jpeg");
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      for (int i = 0; i < 5; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      try {
        assertThat(PictureIntake.of(damaged).content().length()).isPositive();
      } catch (UnfitPictureException e) {
        assertThat(e.sentence(Messages.in(Locale.ENGLISH))).isNotBlank();
      }
    }
  }

  @Test
  void aSmallFileThatSwellsToTooManyPixelsIsRefusedUnread() {
    assertThatThrownBy(() -> PictureIntake.of(header(40_000, 40_000)))
        .isInstanceOfSatisfying(
            UnfitPictureException.class,
            it ->
                assertThat(it.sentence(Messages.in(Locale.ENGLISH)))
                    .contains("40,000 × 40,000 pixels"));
  }

  private static BufferedImage halves(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, x < width / 2 ? RED : BLUE);
      }
    }
    return image;
  }

  private static BufferedImage photograph(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(3);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int grey = (x + y) / 8 % 200 + random.nextInt(20);
        image.setRGB(x, y, 0x010101 * grey);
      }
    }
    return image;
  }

  private static byte[] coded(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  private static BufferedImage decoded(PictureIntake intake) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(intake.content().toArray()));
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static String name(int colour) {
    return (colour & 0xFF) < 0x80 ? "RED" : "BLUE";
  }

  /// The same JPEG with an Exif segment that gives an orientation.
  private static byte[] held(byte[] jpeg, int orientation) {
    ByteBuffer segment = ByteBuffer.allocate(36);
    segment.putShort((short) 0xFFE1).putShort((short) 34);
    segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    segment.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    segment.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    segment.putShort((short) orientation).putShort((short) 0).putInt(0);
    return ByteBuffer.allocate(jpeg.length + 36)
        .put(jpeg, 0, 2)
        .put(segment.array())
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /// The head of a PNG that claims to be so large, and nothing after it.
  private static byte[] header(int width, int height) {
    ByteBuffer chunk = ByteBuffer.allocate(17);
    chunk.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
    chunk.put(new byte[] {8, 2, 0, 0, 0});
    CRC32 check = new CRC32();
    check.update(chunk.array());
    return ByteBuffer.allocate(33)
        .putLong(0x89504E470D0A1A0AL)
        .putInt(13)
        .put(chunk.array())
        .putInt((int) check.getValue())
        .array();
  }
}
