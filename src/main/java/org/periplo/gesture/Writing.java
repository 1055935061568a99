package org.periplo.gesture;

/// Words while they are being written.
///
/// @param began tells one writing from the next: the text that the field starts with
/// @param caret where the field's caret starts
public record Writing(Words words, String began, Caret caret) {

  /// Where a caret starts.
  public enum Caret {
    /// All is selected: what is typed takes its place.
    ALL_SELECTED,
    /// After the last character.
    END
  }
}
