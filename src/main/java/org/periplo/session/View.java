package org.periplo.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.MapId;
import org.periplo.model.Project;

/// What a session shows at one moment.
///
/// @param project the project, with the preview if there is one
/// @param map the map of the project that is looked at
/// @param selection what is selected; all of it is in the project
/// @param collapsed lanes and stages of which only the names are shown; all are in the project
public record View(Project project, MapId map, Selection selection, Set<ElementId> collapsed) {

  public View {
    collapsed = Set.copyOf(collapsed);
  }

  /// A view with nothing collapsed.
  public View(Project project, MapId map, Selection selection) {
    this(project, map, selection, Set.of());
  }

  /// The map that is looked at.
  public JourneyMap journeyMap() {
    return project.map(map).orElseThrow();
  }

  /// The first map of a project, with nothing selected.
  static View first(Project project) {
    return new View(project, project.maps().getFirst().id(), Selection.NONE);
  }

  /// Another selection, and the map that its primary element is in; what hides it is expanded.
  View selecting(Selection wanted) {
    Selection there = wanted.existingIn(project);
    MapId its = there.primary().flatMap(project::mapOf).map(JourneyMap::id).orElse(map);
    return new View(
        project, its, there, collapsed.isEmpty() ? collapsed : without(Hiding.of(there, project)));
  }

  /// The view of the project that takes the place of this one.
  ///
  /// What is no longer there is no longer selected. The same map is looked at, unless it is gone or
  /// another map is all that differs: then that one is shown.
  View of(Project next) {
    MapId shown = mapToShow(next);
    Selection kept = shown.equals(map) ? selection : Selection.NONE;
    return new View(next, shown, kept.existingIn(next), collapsedIn(next));
  }

  private Set<ElementId> collapsedIn(Project next) {
    return collapsed.isEmpty()
        ? collapsed
        : next.ids().filter(collapsed::contains).collect(Collectors.toSet());
  }

  private Set<ElementId> without(Set<ElementId> expanded) {
    return collapsed.stream().filter(it -> !expanded.contains(it)).collect(Collectors.toSet());
  }

  /// Another map of the project, with nothing selected.
  View lookingAt(MapId other) {
    return new View(project, other, Selection.NONE, collapsed);
  }

  /// These lanes and stages collapsed, all others not; if that hides what is selected, what hides
  /// it is selected instead.
  View showingCollapsed(Set<ElementId> wanted) {
    List<ElementId> hiding =
        Hiding.of(selection, project).stream().filter(wanted::contains).toList();
    Selection seen = hiding.isEmpty() ? selection : Selection.of(hiding.getFirst());
    return new View(project, map, seen, wanted).of(project);
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
