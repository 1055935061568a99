package org.periplo.ui.recovery;

/// What becomes of a project that was not saved.
public interface Choices {

  /// It is opened.
  void recover(Unsaved unsaved);

  /// It is thrown away.
  void discard(Unsaved unsaved);
}
