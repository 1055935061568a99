package org.periplo.export;

import java.util.List;
import java.util.Optional;
import org.periplo.model.JourneyMap;
import org.periplo.model.MapId;
import org.periplo.model.Project;
import org.periplo.pages.PosterSize;

/// What a person chooses about an export.
///
/// @param map the one map to export; empty for all maps of the project
/// @param size how large a poster is
public record ExportOptions(Optional<MapId> map, PosterSize size) {

  /// All maps, posters made to fit.
  public static final ExportOptions USUAL =
      new ExportOptions(Optional.empty(), PosterSize.MADE_TO_FIT);

  /// The maps to export.
  List<JourneyMap> mapsOf(Project project) {
    return map.map(id -> project.map(id).stream().toList()).orElse(project.maps());
  }
}
