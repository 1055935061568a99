package org.periplo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.periplo.model.JourneyMap;
import org.periplo.model.MapId;
import org.periplo.model.Project;

/// The maps of a project, to choose one from by id or by name.
record MapChoice(Path file, Project project) {

  /// The id of the map that is called so.
  ///
  /// @param name an id, or a name in small or capital letters
  /// @throws RefusedException if there is none, or more than one of that name
  MapId find(String name) throws RefusedException {
    List<JourneyMap> maps =
        project.maps().stream().filter(it -> it.id().value().equals(name)).toList();
    if (maps.isEmpty()) {
      maps = project.maps().stream().filter(it -> it.name().equalsIgnoreCase(name)).toList();
    }
    return switch (maps.size()) {
      case 0 -> throw new RefusedException("cli.refused.no-map", file.toString(), name, list());
      case 1 -> maps.getFirst().id();
      default -> throw new RefusedException("cli.refused.two-maps", file.toString(), name, list());
    };
  }

  private String list() {
    return project.maps().stream()
        .map(it -> it.id() + " (" + it.name() + ")")
        .collect(Collectors.joining(", "));
  }
}
