package org.periplo.ui.window;

import java.util.Set;
import java.util.stream.Collectors;
import org.periplo.model.ElementId;
import org.periplo.model.MapId;
import org.periplo.session.Session;
import org.periplo.ui.canvas.MapPlace;
import org.periplo.ui.present.PresentationPlan;

/// Where somebody is in a project: on which map, at which place of it, and with what collapsed.
///
/// @param plan how somebody presents it
public record Whereabouts(
    MapId map, MapPlace place, Set<ElementId> collapsed, PresentationPlan plan) {

  public Whereabouts {
    collapsed = Set.copyOf(collapsed);
  }

  /// Where somebody is who presents in the usual way.
  public Whereabouts(MapId map, MapPlace place, Set<ElementId> collapsed) {
    this(map, place, collapsed, PresentationPlan.USUAL);
  }

  /// The same place, presented in another way.
  public Whereabouts withPlan(PresentationPlan other) {
    return new Whereabouts(map, place, collapsed, other);
  }

  /// Where somebody is now.
  static Whereabouts of(Session session, MapPlace place) {
    return new Whereabouts(session.map(), place, session.view().collapsed());
  }

  /// Has a session look there, as far as it still exists.
  ///
  /// @return whether the map is still there
  boolean restore(Session session) {
    boolean exists = session.shown().map(map).isPresent();
    if (exists) {
      session.lookAt(map);
      Set<ElementId> there =
          session.shown().ids().filter(collapsed::contains).collect(Collectors.toSet());
      session.showCollapsed(there);
    }
    return exists;
  }
}
