package org.periplo.library;

import java.util.Locale;

/// Constants as parts of message keys.
final class Keys {
  private Keys() {}

  /// The key of a constant: `e-mail` for `E_MAIL`.
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
