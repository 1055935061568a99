package org.periplo.paint.png;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.periplo.drawing.PictureMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.model.PictureId;

/// Paints pictures; what was decoded is kept as long as there is memory to spare.
final class Pictures {

  private record Shown(PictureId picture, Size size) {}

  private final Map<Shown, SoftReference<BufferedImage>> kept = new HashMap<>();

  /// Stretches a picture to its bounds.
  ///
  /// @return whether it could be decoded; if not, nothing was painted
  boolean paint(PictureMark mark, Graphics2D graphics) {
    Box bounds = mark.bounds();
    double scale = graphics.getTransform().getScaleX();
    Optional<BufferedImage> image =
        image(mark, new Size(bounds.width() * scale, bounds.height() * scale));
    image.ifPresent(it -> paint(it, bounds, graphics));
    return image.isPresent();
  }

  private static void paint(BufferedImage image, Box bounds, Graphics2D graphics) {
    AffineTransform place = AffineTransform.getTranslateInstance(bounds.x(), bounds.y());
    place.scale(bounds.width() / image.getWidth(), bounds.height() / image.getHeight());
    graphics.drawImage(image, place, null);
  }

  private Optional<BufferedImage> image(PictureMark mark, Size size) {
    Shown shown = new Shown(mark.picture().id(), size);
    SoftReference<BufferedImage> reference = kept.get(shown);
    BufferedImage image = reference == null ? null : reference.get();
    if (image != null) {
      return Optional.of(image);
    }
    Optional<BufferedImage> decoded = Decoder.decode(mark.picture().content(), size);
    decoded.ifPresent(it -> kept.put(shown, new SoftReference<>(it)));
    return decoded;
  }
}
