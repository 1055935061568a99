package org.periplo.export.preflight;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplo.drawing.PictureMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.layout.PictureSize;
import org.periplo.model.PictureId;

/// Looks for pictures with too few pixels for the size in which they are printed; each picture is
/// told once.
final class CoarsePictures implements PageCheck {

  private static final double POINTS_IN_INCH = 72;
  private static final double LEAST_DENSITY = 150;

  private final Set<PictureId> told = new HashSet<>();

  @Override
  public List<Finding> look(SeenPage page) {
    return page.pictures().stream()
        .flatMap(
            it ->
                PictureSize.of(it.picture())
                    .filter(pixels -> density(pixels, it.bounds()) < LEAST_DENSITY)
                    .filter(_ -> told.add(it.picture().id()))
                    .map(pixels -> finding(page, it, pixels))
                    .stream())
        .toList();
  }

  /// Pixels in an inch.
  private static double density(Size pixels, Box printed) {
    return POINTS_IN_INCH
        * Math.min(pixels.width() / printed.width(), pixels.height() / printed.height());
  }

  private static Finding finding(SeenPage page, PictureMark mark, Size pixels) {
    String description = mark.picture().description();
    double density = density(pixels, mark.bounds());
    double times = LEAST_DENSITY / density;
    return new Finding(
        Finding.Kind.COARSE_PICTURE,
        page.place(Optional.of(mark.picture().id()), Optional.of(mark.bounds())),
        description.isBlank() ? "finding.coarse-picture.unnamed" : "finding.coarse-picture",
        List.of(
            SeenText.excerpt(description),
            Math.floor(density),
            LEAST_DENSITY,
            Math.ceil(pixels.width() * times),
            Math.ceil(pixels.height() * times)));
  }
}
