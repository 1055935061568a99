package org.periplo.export.preflight;

import java.util.List;
import java.util.Locale;
import org.periplo.messages.Messages;
import org.periplo.model.Paper;

/// Something about an export that is better known before it is sent, with the way out of it.
///
/// @param place where it is seen first
/// @param key the message that says what it is and what to do
/// @param arguments what the message asks for; a paper is named
public record Finding(Kind kind, PagePlace place, String key, List<Object> arguments) {

  /// What is found, the worst first.
  public enum Kind {
    /// No font has them: a box would stand in their place.
    MISSING_CHARACTERS,
    /// Words would be cut off.
    STRAY_TEXT,
    /// Words that cannot be read at the size in which they are printed.
    SMALL_TEXT,
    /// Words that hardly stand out from what is behind them.
    FAINT_TEXT,
    /// Pictures whose pixels would be seen.
    COARSE_PICTURE,
    /// Stages about which nothing is said.
    EMPTY_STAGE;

    /// Whether something would be lost that no reader could guess.
    public boolean isGrave() {
      return this == MISSING_CHARACTERS || this == STRAY_TEXT;
    }
  }

  public Finding {
    arguments = List.copyOf(arguments);
  }

  /// What it is and what to do, without the place.
  public String detail(Messages messages) {
    return messages.text(key, arguments.stream().map(it -> readable(it, messages)).toArray());
  }

  /// All of it in one sentence: the place, what it is, what to do.
  public String sentence(Messages messages) {
    return messages.text("finding.sentence", place.words(messages), detail(messages));
  }

  private static Object readable(Object argument, Messages messages) {
    return argument instanceof Paper it
        ? messages.text("paper." + it.name().toLowerCase(Locale.ROOT))
        : argument;
  }
}
