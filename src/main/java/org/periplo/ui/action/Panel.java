package org.periplo.ui.action;

import java.util.Locale;

/// A part of the window that can have the keyboard.
public enum Panel {
  /// The tree of the project, at the left edge.
  OUTLINE("Shortcut+1"),
  /// The map.
  MAP("Shortcut+2"),
  /// The properties of what is selected, at the right edge.
  INSPECTOR("Shortcut+3"),
  /// What stands ready to be put on the map, at the left edge in place of the outline.
  LIBRARY("Shortcut+4");

  private final String keys;

  Panel(String keys) {
    this.keys = keys;
  }

  /// The keys that go to it, as `KeyCombination` writes them.
  String keys() {
    return keys;
  }

  /// Its name as keys have it.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The one to the right of it; the first one after the last.
  public Panel next() {
    return switch (this) {
      case OUTLINE, LIBRARY -> MAP;
      case MAP -> INSPECTOR;
      case INSPECTOR -> OUTLINE;
    };
  }
}
