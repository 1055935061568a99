package org.periplo.ui.window;

import javafx.concurrent.Task;
import javafx.scene.Node;

/// What fills the window: a project that is open, or the start page.
interface Page extends Part {

  /// Its upper edge.
  Node top();

  /// All under the upper edge and the tabs.
  Node body();

  /// Gives the keyboard to what most people want first.
  void begin();

  /// Shows how far a job is.
  void watch(Task<?> task);

  /// Says something that needs no answer.
  void say(String sentence);
}
