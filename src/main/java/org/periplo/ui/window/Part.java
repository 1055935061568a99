package org.periplo.ui.window;

/// A part of the window that shows something of the session.
interface Part {

  /// Shows what is so now.
  void refresh();
}
