package org.periplo.paint.pptx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.periplo.model.Bytes;
import org.periplo.model.Picture;
import org.periplo.model.PictureFormat;

/// The pictures of a deck, each content once.
final class Media {

  private final Map<Bytes, String> names = new LinkedHashMap<>();

  /// The name under which the picture's content stands in the package's folder of media.
  String nameOf(Picture picture) {
    return names.computeIfAbsent(
        picture.content(), _ -> "image" + (names.size() + 1) + "." + extension(picture.format()));
  }

  /// Writes all pictures that were named.
  void writeTo(PackageWriter deck) throws IOException {
    for (Map.Entry<Bytes, String> picture : names.entrySet()) {
      deck.picture("ppt/media/" + picture.getValue(), picture.getKey());
    }
  }

  /// What the names of such files end with.
  static String extension(PictureFormat format) {
    return switch (format) {
      case PNG -> "png";
      case JPEG -> "jpeg";
    };
  }
}
