package org.periplo.export.preflight;

import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.geometry.Box;
import org.periplo.model.ElementId;
import org.periplo.text.Run;
import org.periplo.text.TextBlock;
import org.periplo.theme.Colour;

/// Words as they stand on a page.
///
/// @param room what the words should not leave
/// @param element what they say something of
/// @param ground the colour behind them
record SeenText(TextBlock text, Box room, Optional<ElementId> element, Colour ground) {

  private static final int EXCERPT = 40;

  Stream<Run> runs() {
    return text.lines().flatMap(it -> it.runs().stream()).filter(it -> !it.text().isBlank());
  }

  /// Its beginning, to tell which words are meant.
  String excerpt() {
    return excerpt(text.text());
  }

  static String excerpt(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= EXCERPT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, EXCERPT - 1)).stripTrailing() + "…";
  }
}
