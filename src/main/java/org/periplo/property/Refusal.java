package org.periplo.property;

import java.util.List;
import org.periplo.model.BrokenRuleException;

/// Why a value cannot be taken: a sentence of the bundles.
///
/// @param arguments what the sentence asks for, in its order
public record Refusal(String key, List<Object> arguments) {
  public Refusal {
    arguments = List.copyOf(arguments);
  }

  /// A sentence of the bundles.
  public static Refusal of(String key, Object... arguments) {
    return new Refusal(key, List.of(arguments));
  }

  /// Why the model refuses a value.
  static Refusal of(BrokenRuleException refused) {
    return switch (refused.rule()) {
      case NUMBER_RANGE -> range(refused.arguments().get(2), refused.arguments().get(3));
      case NUMBER_DIGITS -> of("refused.digits");
      case SPAN_WITHIN_MAP -> of("refused.span");
      default -> of("refused.other");
    };
  }

  private static Refusal range(Object least, Object most) {
    return ((Number) most).intValue() == Integer.MAX_VALUE
        ? of("refused.least", least)
        : of("refused.range", least, most);
  }
}
