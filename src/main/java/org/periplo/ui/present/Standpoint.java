package org.periplo.ui.present;

import java.util.Set;
import java.util.stream.Collectors;
import org.periplo.model.ElementId;
import org.periplo.model.MapId;
import org.periplo.model.Project;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.ui.canvas.MapPlace;

/// Where somebody was in a project before a presentation, to go back there.
///
/// @param collapsed lanes and stages of which only the names were shown
record Standpoint(
    Project project, MapId map, Selection selection, Set<ElementId> collapsed, MapPlace place) {

  /// Where somebody is now.
  static Standpoint of(Session session, MapPlace place) {
    return new Standpoint(
        session.current(), session.map(), session.selection(), session.view().collapsed(), place);
  }

  /// Goes back there; who has edited meanwhile stays with what was edited.
  void restore(Session session) {
    Selection edited = session.selection();
    boolean same = session.current().equals(project);
    Set<ElementId> left =
        session.shown().ids().filter(collapsed::contains).collect(Collectors.toSet());
    session.showCollapsed(left);
    if (same) {
      session.lookAt(map);
      session.select(selection);
    } else {
      session.select(edited);
    }
  }
}
