package org.periplo.text;

import org.periplo.theme.TextStyle;

/// Text in one style.
///
/// @param text no more than can be set in a line: tabs and line ends become spaces; what has no
///     look of its own goes: other control characters, soft hyphens, byte order marks and variation
///     selectors; half a surrogate pair, and what Unicode has set aside, becomes U+FFFD
public record Run(String text, TextStyle style) {

  public Run {
    text = Settable.of(text);
  }
}
