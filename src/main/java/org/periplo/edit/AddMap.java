package org.periplo.edit;

import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;

/// Adds a map to the project, as the last one.
public record AddMap(JourneyMap map) implements Edit {
  /// A new map like `template`, which may stand in another project.
  ///
  /// All in it gets new ids, and what it says of personas, segments, channels, teams, pictures and
  /// other maps is left out.
  public static AddMap from(JourneyMap template, String mapName, IdSource ids) {
    JourneyMap alone = References.outside(template).takenFrom(template);
    return new AddMap(Copies.of(alone.ids(), ids).of(alone).withName(mapName));
  }

  @Override
  public Project applyTo(Project project) {
    return project.withMaps(new Roster<>(project.maps(), JourneyMap::id).with(map));
  }
}
