package org.periplo.ui.present;

/// What a presenter does with keys and buttons.
public interface Steering {

  /// Goes to the next scene.
  void next();

  /// Goes to the scene before.
  void previous();

  /// Goes to the first scene.
  void first();

  /// Goes to the last scene.
  void last();

  /// Goes to the beginning of a stage, counted from 1.
  void toStage(int number);

  /// Makes the screen black, or shows the map again.
  void blacken();

  /// Goes back to editing.
  void leave();
}
