package org.periplo.pages;

import java.util.Optional;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.TextStyle;

/// Sets words that may take one line only.
final class OneLine {

  private static final double STEP = 0.25;

  private OneLine() {}

  /// The words as large as they fit, from the size of a style down to the smallest that is legible;
  /// empty if they do not fit even so.
  static Optional<TextBlock> of(String words, TextStyle style, double room) {
    for (double size = style.size(); size >= Legible.SMALLEST; size -= STEP) {
      TextBlock set = Typesetter.set(words, style.times(size / style.size()), room);
      if (set.lines().count() == 1 && set.usedWidth() <= room) {
        return Optional.of(set);
      }
    }
    return Optional.empty();
  }
}
