package org.periplo.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.periplo.model.Bytes;
import org.periplo.model.PictureFormat;

/// Codes pictures: exactly where that is small enough, else as photographs are.
final class PictureWriting {

  /// A PNG of so many bytes is kept, even where a JPEG would be smaller.
  private static final int SMALL = 200_000;

  private static final float QUALITY = 0.9f;

  private PictureWriting() {}

  static PictureIntake of(BufferedImage image) throws IOException {
    byte[] png = written(image, PictureFormat.PNG);
    if (png.length <= SMALL || image.getColorModel().hasAlpha()) {
      return new PictureIntake(PictureFormat.PNG, Bytes.copyOf(png));
    }
    byte[] jpeg = written(image, PictureFormat.JPEG);
    return jpeg.length < png.length / 2
        ? new PictureIntake(PictureFormat.JPEG, Bytes.copyOf(jpeg))
        : new PictureIntake(PictureFormat.PNG, Bytes.copyOf(png));
  }

  private static byte[] written(BufferedImage image, PictureFormat format) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name()).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), quality(writer, format));
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static ImageWriteParam quality(ImageWriter writer, PictureFormat format) {
    ImageWriteParam param = writer.getDefaultWriteParam();
    if (format == PictureFormat.JPEG) {
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
    }
    return param;
  }
}
