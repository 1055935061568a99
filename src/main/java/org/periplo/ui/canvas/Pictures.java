package org.periplo.ui.canvas;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.Image;
import org.periplo.model.Picture;
import org.periplo.model.PictureId;

/// Pictures, decoded once.
final class Pictures {

  private final Map<PictureId, Decoded> decoded = new HashMap<>();

  private record Decoded(Picture picture, Image image) {}

  /// The picture for the screen; one that cannot be read has an error.
  @SuppressWarnings("ReferenceEquality") // quick: pictures may hold megabytes
  Image image(Picture picture) {
    return decoded.compute(
            picture.id(),
            (_, known) -> known != null && known.picture == picture ? known : decode(picture))
        .image;
  }

  private static Decoded decode(Picture picture) {
    return new Decoded(picture, new Image(new ByteArrayInputStream(picture.content().toArray())));
  }
}
