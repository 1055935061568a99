package org.periplo.exchange;

import java.util.List;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;

/// What is written out of a project.
///
/// @param maps those of its maps that are written, one or more
public record Extract(Project project, List<JourneyMap> maps) {

  /// @throws IllegalArgumentException if there is no map
  public Extract {
    maps = List.copyOf(maps);
    if (maps.isEmpty()) {
      throw new IllegalArgumentException("Nothing to write.");
    }
  }

  /// All of a project.
  public static Extract of(Project project) {
    return new Extract(project, project.maps());
  }

  /// What it is called: as its map, or as the project if there are several.
  public String title() {
    return maps.size() == 1 ? maps.getFirst().name() : project.name();
  }
}
