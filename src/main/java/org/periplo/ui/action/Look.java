package org.periplo.ui.action;

import java.util.List;
import org.periplo.layout.MapWords;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// How the window looks.
public enum Look {
  /// Dark on light.
  LIGHT(Palette.LIGHT, "light"),
  /// Light on dark.
  DARK(Palette.DARK, "dark"),
  /// Black on white, with strong lines.
  LIGHT_CONTRAST(Palette.LIGHT_CONTRAST, "light", "light-contrast"),
  /// White on black, with strong lines.
  DARK_CONTRAST(Palette.DARK_CONTRAST, "dark", "dark-contrast");

  private final Palette palette;
  private final List<String> styles;

  Look(Palette palette, String... styles) {
    this.palette = palette;
    this.styles = List.of(styles);
  }

  /// The look of the map that goes with it.
  public Theme theme() {
    return Theme.LIGHT.in(palette);
  }

  /// Whether words are lighter than what they stand on.
  public boolean isDark() {
    return styles.contains("dark");
  }

  /// Its names as style sheets have them, from the general to the special.
  public List<String> styles() {
    return styles;
  }

  /// Its name as keys have it.
  public String id() {
    return MapWords.keyOf(this);
  }
}
