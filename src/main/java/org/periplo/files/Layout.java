package org.periplo.files;

/// How an object or a list is set in a file.
enum Layout {
  /// Each property or item on a line of its own.
  LINES,
  /// All in one line, and all that is inside it.
  LINE
}
