package org.periplo.ui.action;

import java.util.Locale;
import org.periplo.theme.Theme;

/// How the window looks.
public enum Look {
  /// Dark on light.
  LIGHT,
  /// Light on dark.
  DARK;

  /// The look of the map that goes with it.
  public Theme theme() {
    return switch (this) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
    };
  }

  /// Its name as keys and style sheets have it.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
