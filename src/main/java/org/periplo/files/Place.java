package org.periplo.files;

import org.periplo.messages.Messages;

/// A place in a file.
///
/// @param line counted from 1
/// @param column the character in the line, counted from 1
/// @param path the way to it inside the document, e.g. `maps[0].cards[12].severity`; empty for the
///     whole document or if it is in none
public record Place(int line, int column, String path) {

  /// The place in words.
  String words(Messages messages) {
    String lineText = String.valueOf(line);
    String columnText = String.valueOf(column);
    return path.isEmpty()
        ? messages.text("problem.place.line", lineText, columnText)
        : messages.text("problem.place.path", lineText, columnText, Excerpt.end(path));
  }
}
