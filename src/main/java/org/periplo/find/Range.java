package org.periplo.find;

/// A part of a text that splits no character as a reader takes them.
///
/// @param start where it begins, in UTF-16 units
/// @param end where it ends, exclusive
public record Range(int start, int end) {

  /// Whether no letter or digit stands right before or behind it.
  boolean isWordIn(String text) {
    return (start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start)))
        && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
  }
}
