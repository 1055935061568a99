package org.periplo.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.periplo.layout.MapWords;
import org.periplo.messages.Messages;
import org.periplo.property.Caption;
import org.periplo.property.Refusal;
import org.periplo.unicode.Ignorable;

/// Says in the interface's language what properties are called and why a value is not taken.
record Speech(Messages messages) {

  /// The text of a key.
  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /// What something is called.
  String of(Caption caption) {
    return switch (caption) {
      case Caption.Own(String words) -> Ignorable.without(words);
      case Caption.Phrase it -> messages.text(it.key(), said(it.arguments()));
      case Caption.Constant it -> messages.text(it.prefix() + MapWords.keyOf(it.constant()));
    };
  }

  private Object[] said(List<Object> arguments) {
    return arguments.stream().map(it -> it instanceof Caption caption ? of(caption) : it).toArray();
  }

  /// Why a value is not taken; nothing if it is.
  String of(Optional<Refusal> refusal) {
    return refusal.map(it -> messages.text(it.key(), it.arguments().toArray())).orElse("");
  }

  /// The language of numbers and days.
  Locale locale() {
    return messages.locale();
  }
}
