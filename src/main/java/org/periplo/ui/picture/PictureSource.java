package org.periplo.ui.picture;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.periplo.pictures.PictureIntake;
import org.periplo.pictures.UnfitPictureException;

/// Something that a picture can be taken from.
@FunctionalInterface
public interface PictureSource {

  /// How the names of files with pictures end.
  List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp");

  /// Takes the picture in, which may last.
  ///
  /// @throws UnfitPictureException if it is none, or one that cannot be used
  PictureIntake read() throws UnfitPictureException;

  /// A file.
  static PictureSource of(Path file) {
    return () -> PictureIntake.from(file);
  }

  /// The bytes of a file.
  static PictureSource of(byte[] file) {
    return () -> PictureIntake.of(file);
  }

  /// A picture of the toolkit; empty if it has no pixels.
  static Optional<PictureSource> of(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    if (image.getPixelReader() == null || width == 0 || height == 0) {
      return Optional.empty();
    }
    try {
      PictureIntake.requireRoomFor(width, height);
    } catch (UnfitPictureException e) {
      return Optional.of(
          () -> {
            throw e;
          });
    }
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return Optional.of(() -> PictureIntake.ofPixels(width, height, argb));
  }

  /// Whether a clipboard, or what is dragged, holds a picture; nothing is read yet.
  static boolean isIn(Clipboard board) {
    return file(board).isPresent() || bytesFormat(board).isPresent() || board.hasImage();
  }

  /// The picture that a clipboard, or what is dragged, holds: a file, else a picture as a program
  /// coded it, else its pixels.
  static Optional<PictureSource> in(Clipboard board) {
    return file(board)
        .map(PictureSource::of)
        .or(() -> bytesFormat(board).flatMap(it -> bytes(board.getContent(it))))
        .or(() -> Optional.ofNullable(board.getImage()).flatMap(PictureSource::of));
  }

  private static Optional<Path> file(Clipboard board) {
    return board.hasFiles()
        ? board.getFiles().stream().map(File::toPath).filter(PictureSource::isPicture).findFirst()
        : Optional.empty();
  }

  /// Whether a file has a name as files with pictures have.
  static boolean isPicture(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static Optional<DataFormat> bytesFormat(Clipboard board) {
    return Stream.of("image/png", "image/jpeg")
        .map(DataFormat::lookupMimeType)
        .filter(it -> it != null && board.hasContent(it))
        .findFirst();
  }

  private static Optional<PictureSource> bytes(Object content) {
    return switch (content) {
      case byte[] it -> Optional.of(of(it));
      case ByteBuffer it -> {
        byte[] bytes = new byte[it.remaining()];
        it.duplicate().get(bytes);
        yield Optional.of(of(bytes));
      }
      case null, default -> Optional.empty();
    };
  }
}
