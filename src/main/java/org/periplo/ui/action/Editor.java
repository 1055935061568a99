package org.periplo.ui.action;

import org.periplo.session.Session;
import org.periplo.ui.dialog.Questions;
import org.periplo.ui.picture.PictureDesk;

/// What actions act on: an open project and what shows it.
public interface Editor {

  /// The open project.
  Session session();

  /// The part of the map that is seen.
  MapSight sight();

  /// Where words and cards are looked for.
  Finding finding();

  /// The list of all actions.
  CommandPalette palette();

  /// The parts of the window around the map and with it.
  Panels panels();

  /// The project among other projects and in its file.
  Documents documents();

  /// What is copied to and pasted from.
  Pasteboard pasteboard();

  /// Where pictures come from.
  PictureDesk pictures();

  /// How a person is asked in the middle of things.
  Questions questions();

  /// How the program looks and speaks.
  Appearance appearance();

  /// Asks what the map's feelings are called.
  void nameEmotions();

  /// Shows the map to a room.
  Presenter presenter();
}
