package org.periplo.ui.action;

import java.util.Locale;

/// A part of the window that can have the keyboard.
public enum Panel {
  /// The tree of the project, at the left edge.
  OUTLINE,
  /// The map.
  MAP,
  /// The properties of what is selected, at the right edge.
  INSPECTOR;

  /// Its name as keys have it.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The one to the right of it; the first one after the last.
  public Panel next() {
    return values()[(ordinal() + 1) % values().length];
  }
}
