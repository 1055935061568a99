package org.periplo.find;

/// What was found, between the words around it, on one line.
///
/// @param before what stands before it; begins with `…` where more comes before
/// @param after what stands behind it; ends with `…` where more follows
public record Preview(String before, String found, String after) {

  static Preview of(String text, Range range, int around) {
    int start = start(text, range.start(), around);
    int end = end(text, range.end(), around);
    return new Preview(
        (start > 0 ? "…" : "") + line(text.substring(start, range.start())),
        line(text.substring(range.start(), range.end())),
        line(text.substring(range.end(), end)) + (end < text.length() ? "…" : ""));
  }

  /// Where the first whole word begins that is near enough.
  private static int start(String text, int found, int around) {
    int start = Math.max(0, found - around);
    while (start > 0 && start < found && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return start;
  }

  /// Where the last whole word ends that is near enough.
  private static int end(String text, int found, int around) {
    int end = Math.min(text.length(), found + around);
    while (end < text.length() && end > found && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return end;
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
