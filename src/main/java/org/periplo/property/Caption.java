package org.periplo.property;

import java.util.List;

/// What something is called, to be said in any language.
public sealed interface Caption {

  /// A person's own words.
  record Own(String words) implements Caption {}

  /// A text of the bundles.
  ///
  /// @param arguments what the text asks for, in its order; a caption among them is said in its
  ///     turn
  record Phrase(String key, List<Object> arguments) implements Caption {
    public Phrase {
      arguments = List.copyOf(arguments);
    }
  }

  /// A constant of the model.
  ///
  /// @param prefix the key up to and with its dot
  record Constant(String prefix, Enum<?> constant) implements Caption {}

  /// A text of the bundles.
  static Caption phrase(String key, Object... arguments) {
    return new Phrase(key, List.of(arguments));
  }
}
