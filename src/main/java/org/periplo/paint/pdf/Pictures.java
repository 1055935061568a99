package org.periplo.paint.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.periplo.model.Bytes;

/// Embeds pictures: JPEG data as they are, PNG without loss.
final class Pictures {

  private Pictures() {}

  /// The image with this content; empty if it cannot be decoded.
  static Optional<COSBase> embed(Bytes content, PDDocument document) {
    try {
      PDImageXObject image =
          PDImageXObject.createFromByteArray(document, SeenPng.of(content.toArray()), "picture");
      return Optional.of(inThreeColours(image, document).getCOSObject());
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // the readers throw either for broken content
    }
  }

  /// The document's colours are sRGB, and PDF/A-3, 6.2.4.3, allows no printing colours beside them.
  private static PDImageXObject inThreeColours(PDImageXObject image, PDDocument document)
      throws IOException {
    return image.getColorSpace() instanceof PDDeviceCMYK
        ? LosslessFactory.createFromImage(document, image.getImage())
        : image;
  }
}
