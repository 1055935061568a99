package org.periplo.session;

import java.util.List;
import java.util.Optional;
import org.periplo.model.JourneyMap;
import org.periplo.model.MapId;
import org.periplo.model.Project;

/// What a session shows at one moment.
///
/// @param project the project, with the preview if there is one
/// @param map the map of the project that is looked at
/// @param selection what is selected; all of it is in the project
public record View(Project project, MapId map, Selection selection) {
  /// The map that is looked at.
  public JourneyMap journeyMap() {
    return project.map(map).orElseThrow();
  }

  /// The first map of a project, with nothing selected.
  static View first(Project project) {
    return new View(project, project.maps().getFirst().id(), Selection.NONE);
  }

  /// Another selection, and the map that its primary element is in.
  View selecting(Selection wanted) {
    Selection there = wanted.existingIn(project);
    MapId its = there.primary().flatMap(project::mapOf).map(JourneyMap::id).orElse(map);
    return new View(project, its, there);
  }

  /// The view of the project that takes the place of this one.
  ///
  /// What is no longer there is no longer selected. The same map is looked at, unless it is gone or
  /// another map is all that differs: then that one is shown.
  View of(Project next) {
    MapId shown = mapToShow(next);
    Selection kept = shown.equals(map) ? selection : Selection.NONE;
    return new View(next, shown, kept.existingIn(next));
  }

  private MapId mapToShow(Project next) {
    Optional<JourneyMap> same = next.map(map);
    boolean stays =
        same.isPresent() && (!same.get().equals(journeyMap()) || differsOutsideMaps(next));
    return stays
        ? map
        : differing(next).or(() -> same).orElseGet(() -> next.maps().getFirst()).id();
  }

  private Optional<JourneyMap> differing(Project next) {
    return next.maps().stream().filter(it -> !project.maps().contains(it)).findFirst();
  }

  private boolean differsOutsideMaps(Project next) {
    return !outsideMaps(next).equals(outsideMaps(project));
  }

  private static List<Object> outsideMaps(Project it) {
    return List.of(
        it.name(),
        it.language(),
        it.brand(),
        it.personas(),
        it.segments(),
        it.channels(),
        it.teams(),
        it.pictures());
  }
}
