package org.periplo.export;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.periplo.model.JourneyMap;
import org.periplo.model.MapId;
import org.periplo.model.Project;
import org.periplo.pages.PosterSize;
import org.periplo.paint.png.PngPainter;

/// What a person chooses about an export.
///
/// @param map the one map to export; empty for all maps of the project
/// @param size how large a poster is
/// @param scale the pixels of an image for each point, greater than 0
@RecordBuilder
public record ExportOptions(Optional<MapId> map, PosterSize size, double scale)
    implements ExportOptionsBuilder.With {

  /// All maps, posters made to fit, images of the usual scale.
  public static final ExportOptions USUAL =
      new ExportOptions(Optional.empty(), PosterSize.MADE_TO_FIT, PngPainter.USUAL_SCALE);

  /// @throws IllegalArgumentException if the scale is not greater than 0
  public ExportOptions {
    if (!(scale > 0)) {
      throw new IllegalArgumentException("No scale: " + scale);
    }
  }

  /// The maps to export, one or more.
  ///
  /// @throws IllegalArgumentException if the project has no such map
  List<JourneyMap> mapsOf(Project project) {
    return map.map(id -> List.of(mapOf(project, id))).orElse(project.maps());
  }

  private static JourneyMap mapOf(Project project, MapId id) {
    return project
        .map(id)
        .orElseThrow(() -> new IllegalArgumentException("The project has no map " + id));
  }
}
