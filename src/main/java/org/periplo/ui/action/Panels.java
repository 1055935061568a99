package org.periplo.ui.action;

import org.periplo.property.Form;

/// The parts of the window: which has the keyboard, and which are seen.
public interface Panels {

  /// The part that has the keyboard; the map if none has.
  Panel focused();

  /// Gives a part the keyboard, and shows it if it was hidden.
  void focus(Panel panel);

  /// Gives the first field of a form the keyboard, if the inspector shows it for what is selected.
  void fillIn(Form<?> form);

  /// Whether a part is seen.
  boolean isShown(Panel panel);

  /// Hides a part that is seen, and shows one that is hidden; the map is always seen.
  void toggle(Panel panel);
}
