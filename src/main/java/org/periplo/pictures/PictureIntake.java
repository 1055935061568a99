package org.periplo.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.periplo.model.Bytes;
import org.periplo.model.PictureFormat;

/// A picture as it goes into a project: upright, no larger than needed, and with nothing in it but
/// what one sees, neither places nor names of cameras.
///
/// PNG, JPEG, GIF, BMP, TIFF and WebP are read; of a moving picture, the first one.
///
/// @param format as which it is kept: PNG with what lets light through or has few colours, JPEG for
///     the rest
public record PictureIntake(PictureFormat format, Bytes content) {

  /// The longest side that is kept, in pixels: 17 cm at 300 to the inch.
  public static final int LONGEST_SIDE = 2000;

  /// The largest file that is read, in megabytes.
  public static final int MOST_MEGABYTES = 100;

  /// The most pixels that a picture may have, in millions.
  public static final int MOST_MEGAPIXELS = 400;

  private static final int MEGA = 1_000_000;

  /// How many times as large as it is kept a picture is decoded at the most, for smooth scaling.
  private static final int SPARE = 2;

  /// Reads a picture from a file.
  ///
  /// @throws UnfitPictureException if it cannot be read, is no picture or is too large
  public static PictureIntake from(Path file) throws UnfitPictureException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in.readNBytes(MOST_MEGABYTES * MEGA + 1));
    } catch (IOException e) {
      throw new UnfitPictureException("picture.unreadable", String.valueOf(file.getFileName()));
    }
  }

  /// Reads a picture from the bytes of a file.
  ///
  /// @throws UnfitPictureException if they are no picture or too large a one
  public static PictureIntake of(byte[] file) throws UnfitPictureException {
    if (file.length > MOST_MEGABYTES * MEGA) {
      throw new UnfitPictureException("picture.file-too-large", MOST_MEGABYTES);
    }
    try {
      BufferedImage read = read(file);
      return PictureWriting.of(Scaling.upright(read, Turn.of(file), LONGEST_SIDE));
    } catch (IOException | RuntimeException e) { // the readers throw either for broken content
      throw new UnfitPictureException("picture.not-a-picture");
    }
  }

  /// Takes a picture in that is in memory already.
  ///
  /// @param argb its pixels, row by row: opacity, red, green and blue, 8 bits each
  /// @throws UnfitPictureException if there are no pixels or too many
  public static PictureIntake ofPixels(int width, int height, int[] argb)
      throws UnfitPictureException {
    try {
      int kind = isOpaque(argb) ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
      BufferedImage image = new BufferedImage(width, height, kind);
      image.setRGB(0, 0, width, height, argb, 0, width);
      return PictureWriting.of(Scaling.upright(image, Turn.NONE, LONGEST_SIDE));
    } catch (IOException | RuntimeException e) { // no pixels, or none that fit into memory
      throw new UnfitPictureException("picture.not-a-picture");
    }
  }

  /// @throws UnfitPictureException if a picture of so many pixels is too large
  public static void requireRoomFor(int width, int height) throws UnfitPictureException {
    if ((long) width * height > (long) MOST_MEGAPIXELS * MEGA) {
      throw new UnfitPictureException("picture.too-many-pixels", width, height);
    }
  }

  private static boolean isOpaque(int[] argb) {
    return Arrays.stream(argb).allMatch(it -> it >>> 24 == 0xFF);
  }

  private static BufferedImage read(byte[] file) throws IOException, UnfitPictureException {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new UnfitPictureException("picture.not-a-picture");
      }
      return read(readers.next(), stream);
    }
  }

  private static BufferedImage read(ImageReader reader, ImageInputStream stream)
      throws IOException, UnfitPictureException {
    try {
      reader.setInput(stream, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      requireRoomFor(width, height);
      int step = Math.max(1, Math.max(width, height) / (SPARE * LONGEST_SIDE));
      ImageReadParam some = reader.getDefaultReadParam();
      some.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, some);
    } finally {
      reader.dispose();
    }
  }
}
