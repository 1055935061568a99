package org.periplo.app;

import java.util.List;
import java.util.stream.Collectors;
import org.periplo.messages.Messages;

/// Says that no window can be opened, why, and what helps.
final class NoDesktopException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<Lack> lacks;

  /// @param lacks one or more
  NoDesktopException(List<Lack> lacks) {
    this.lacks = List.copyOf(lacks);
  }

  /// One thing that is not there.
  ///
  /// @param key of the words that name it and say what helps
  record Lack(String key, List<Object> arguments) {
    Lack {
      arguments = List.copyOf(arguments);
    }

    static Lack of(String key, Object... arguments) {
      return new Lack(key, List.of(arguments));
    }
  }

  List<Lack> lacks() {
    return lacks;
  }

  /// All in one sentence.
  String sentence(Messages messages) {
    String reasons =
        lacks.stream()
            .map(it -> messages.text(it.key(), it.arguments().toArray()))
            .collect(Collectors.joining("; "));
    return messages.text("desktop.no-window", reasons);
  }
}
