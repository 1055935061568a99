package org.periplo.ui.action;

import org.periplo.session.Session;

/// What actions act on: an open project and what shows it.
public interface Editor {

  /// The open project.
  Session session();

  /// The part of the map that is seen.
  MapSight sight();

  /// The project among other projects and in its file.
  Documents documents();

  /// How the program looks and speaks.
  Appearance appearance();
}
