package org.periplo.paint.pptx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.periplo.model.Bytes;
import org.periplo.model.Picture;
import org.periplo.model.PictureFormat;

/// The pictures of a deck, each content once; broken ones are left out.
final class Media {

  private final Map<Bytes, Optional<String>> names = new LinkedHashMap<>();

  /// The name under which the picture's content stands in the package's folder of media; empty if
  /// it cannot be decoded.
  Optional<String> nameOf(Picture picture) {
    return names.computeIfAbsent(picture.content(), _ -> newName(picture));
  }

  private Optional<String> newName(Picture picture) {
    String name = "image" + (names.size() + 1) + "." + extension(picture.format());
    return PictureCheck.isDecodable(picture.content()) ? Optional.of(name) : Optional.empty();
  }

  /// Writes all pictures that were named.
  void writeTo(PackageWriter deck) throws IOException {
    for (Map.Entry<Bytes, Optional<String>> picture : names.entrySet()) {
      if (picture.getValue().isPresent()) {
        deck.picture("ppt/media/" + picture.getValue().get(), picture.getKey());
      }
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
