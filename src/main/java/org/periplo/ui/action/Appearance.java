package org.periplo.ui.action;

import org.periplo.model.Language;

/// How the program looks and speaks.
public interface Appearance {

  /// The language of the interface.
  Language language();

  /// Speaks another language from now on.
  void speak(Language language);

  /// The look of the window.
  Look look();

  /// Looks otherwise from now on.
  void show(Look look);

  /// How large the interface is.
  Scale scale();

  /// Makes the interface larger or smaller from now on.
  void show(Scale scale);

  /// Whether large maps are shown small in a corner.
  boolean hasMinimap();

  /// Shows large maps small in a corner, or no longer.
  void toggleMinimap();

  /// Shows what can be set.
  void showPreferences();

  /// Shows all keys.
  void showKeys();

  /// Tells what the program is.
  void tellAbout();
}
