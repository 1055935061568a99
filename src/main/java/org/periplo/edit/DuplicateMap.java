package org.periplo.edit;

import java.util.NoSuchElementException;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.MapId;
import org.periplo.model.Project;

/// Copies a map with all that is in it, right after the original.
///
/// @param mapName what the copy is called
/// @param copies the ids of the copies
public record DuplicateMap(MapId map, String mapName, Copies copies) implements Edit {
  /// Copies `map` as it is in `project`.
  ///
  /// @throws NoSuchElementException if the map is not there
  public static DuplicateMap of(Project project, MapId map, String mapName, IdSource ids) {
    return new DuplicateMap(map, mapName, Copies.of(MapChange.mapOf(project, map).ids(), ids));
  }

  @Override
  public Project applyTo(Project project) {
    JourneyMap original = MapChange.mapOf(project, map);
    int place = project.maps().indexOf(original) + 1;
    return project.withMaps(
        Reordering.inserted(project.maps(), place, copies.of(original).withName(mapName)));
  }
}
