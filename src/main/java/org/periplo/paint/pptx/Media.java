package org.periplo.paint.pptx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.periplo.model.Bytes;
import org.periplo.model.Picture;
import org.periplo.model.PictureFormat;

/// The pictures of a deck, each content once; broken ones are left out.
final class Media {

  private record Stored(String name, PictureFormat format) {}

  private final Map<Bytes, Optional<Stored>> pictures = new LinkedHashMap<>();

  /// The name under which the picture's content stands in the package's folder of media; empty if
  /// it cannot be decoded.
  Optional<String> nameOf(Picture picture) {
    return pictures.computeIfAbsent(picture.content(), _ -> newName(picture)).map(Stored::name);
  }

  private Optional<Stored> newName(Picture picture) {
    PictureFormat format = picture.format();
    String name = "image" + (pictures.size() + 1) + "." + extension(format);
    return PictureCheck.isDecodable(picture.content())
        ? Optional.of(new Stored(name, format))
        : Optional.empty();
  }

  /// Writes all pictures that were named.
  void writeTo(PackageWriter deck) {
    for (Map.Entry<Bytes, Optional<Stored>> picture : pictures.entrySet()) {
      if (picture.getValue().isPresent()) {
        Stored stored = picture.getValue().get();
        String path = "ppt/media/" + stored.name();
        deck.stored(path, stored.format().mediaType(), picture.getKey().toArray());
      }
    }
  }

  private static String extension(PictureFormat format) {
    return switch (format) {
      case PNG -> "png";
      case JPEG -> "jpeg";
    };
  }
}
