package org.periplo.ui.action;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.periplo.layout.MapWords;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// How the window looks.
public enum Look {
  /// Dark on light.
  LIGHT,
  /// Light on dark.
  DARK,
  /// Black on white, with strong lines.
  LIGHT_CONTRAST,
  /// White on black, with strong lines.
  DARK_CONTRAST,
  /// Light or dark, as the system has it.
  SYSTEM;

  /// What is to be seen now: itself, or what the system has.
  public Look seen() {
    return this != SYSTEM
        ? this
        : Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
  }

  /// The look of the map that goes with it.
  public Theme theme() {
    return switch (this) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case LIGHT_CONTRAST -> Theme.LIGHT.in(Palette.LIGHT_CONTRAST);
      case DARK_CONTRAST -> Theme.DARK.in(Palette.DARK_CONTRAST);
      case SYSTEM -> seen().theme();
    };
  }

  /// Its names as style sheets have them, from the general to the special.
  public List<String> styles() {
    return switch (this) {
      case LIGHT -> List.of("light");
      case DARK -> List.of("dark");
      case LIGHT_CONTRAST -> List.of("light", "light-contrast");
      case DARK_CONTRAST -> List.of("dark", "dark-contrast");
      case SYSTEM -> seen().styles();
    };
  }

  /// Whether words are lighter than what they stand on.
  public boolean isDark() {
    return styles().contains("dark");
  }

  /// Its name as keys have it.
  public String id() {
    return MapWords.keyOf(this);
  }
}
