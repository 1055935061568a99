package org.periplo.paint.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.periplo.model.Picture;

/// Embeds pictures: JPEG data as it is, PNG without loss.
final class Pictures {

  private Pictures() {}

  /// The image of a picture.
  static COSBase embed(Picture picture, PDDocument document) {
    try {
      return image(picture, document).getCOSObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDImageXObject image(Picture picture, PDDocument document) throws IOException {
    byte[] content = picture.content().toArray();
    return switch (picture.format()) {
      case JPEG -> inThreeColours(JPEGFactory.createFromByteArray(document, content), document);
      case PNG -> PDImageXObject.createFromByteArray(document, content, picture.id().value());
    };
  }

  /// The document's colours are sRGB, and PDF/A-3, 6.2.4.3, allows no printing colours beside them.
  private static PDImageXObject inThreeColours(PDImageXObject image, PDDocument document)
      throws IOException {
    return image.getColorSpace() instanceof PDDeviceCMYK
        ? LosslessFactory.createFromImage(document, image.getImage())
        : image;
  }
}
