package org.periplo.ui.present;

import javafx.scene.input.KeyCode;

/// What keys mean during a presentation, those of a presenter's remote control among them.
///
/// Whatever could be typed is left to the map as soon as it has a place to go.
final class PresenterKeys {

  /// What the keyboard is needed for.
  enum Attention {
    /// Nothing on the map is selected.
    FREE,
    /// Something is selected, and typing writes there.
    SELECTED,
    /// Something is being written.
    WRITING,
    /// The screen is black.
    BLACK
  }

  private final Steering steering;

  PresenterKeys(Steering steering) {
    this.steering = steering;
  }

  /// Does what a key asks for.
  ///
  /// @return whether it asks for anything
  boolean take(KeyCode code, Attention attention) {
    return switch (attention) {
      case WRITING -> steps(code);
      case SELECTED -> steps(code) || walks(code);
      case FREE -> steps(code) || walks(code) || chooses(code);
      case BLACK -> lights();
    };
  }

  /// Nobody writes with these.
  private boolean steps(KeyCode code) {
    return switch (code) {
      case PAGE_DOWN -> did(steering::next);
      case PAGE_UP -> did(steering::previous);
      default -> false;
    };
  }

  private boolean walks(KeyCode code) {
    return switch (code) {
      case RIGHT, KP_RIGHT, SPACE -> did(steering::next);
      case LEFT, KP_LEFT -> did(steering::previous);
      case HOME -> did(steering::first);
      case END -> did(steering::last);
      case ESCAPE -> did(steering::leave);
      default -> false;
    };
  }

  private boolean chooses(KeyCode code) {
    return switch (code) {
      case B, PERIOD, DECIMAL -> did(steering::blacken);
      default -> code.isDigitKey() && did(() -> steering.toStage(digit(code)));
    };
  }

  private static int digit(KeyCode code) {
    String name = code.getName();
    return Character.digit(name.charAt(name.length() - 1), 10);
  }

  private boolean lights() {
    return did(steering::blacken);
  }

  private static boolean did(Runnable step) {
    step.run();
    return true;
  }
}
