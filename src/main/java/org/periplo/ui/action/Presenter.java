package org.periplo.ui.action;

/// Shows the map in front to a room.
public interface Presenter {

  /// Whether a presentation is on.
  boolean isPresenting();

  /// Begins a presentation with the whole map.
  void present();

  /// Begins a presentation with the stage that somebody is in.
  void presentFromHere();

  /// Shows the next scene.
  void next();

  /// Shows the scene before.
  void previous();

  /// Makes the screen black, or shows the map again.
  void blacken();

  /// Goes back to editing.
  void end();

  /// Whether a ring goes with the pointer.
  boolean hasRing();

  /// Has a ring go with the pointer, or no longer.
  void toggleRing();

  /// Starts the timer, or pauses it.
  void toggleTimer();

  /// Sets the timer back to its beginning.
  void resetTimer();

  /// Asks for the order of the lanes and the time.
  void plan();
}
