package org.periplo.files;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/// What values of one kind looked like in a format of the past.
@FunctionalInterface
interface Form {

  /// Whether a value looks like that.
  boolean fits(Node node);

  /// A text.
  static Form text() {
    return node -> node instanceof Node.Text;
  }

  /// One of these words.
  static Form words(String... words) {
    Set<String> all = Set.of(words);
    return node -> node instanceof Node.Text text && all.contains(text.value());
  }

  /// A number from `least` to `most`, both included.
  static Form number(double least, double most) {
    return node -> node instanceof Node.Decimal number && isWithin(number.value(), least, most);
  }

  private static boolean isWithin(BigDecimal number, double least, double most) {
    double value = number.doubleValue();
    return value >= least && value <= most;
  }

  /// A list of values that look like `item`.
  static Form list(Form item) {
    return node -> node instanceof Node.Items list && list.nodes().stream().allMatch(item::fits);
  }

  /// An object whose properties look like that, those that it has; others may be there.
  static Form object(Map<String, Form> properties) {
    return node ->
        node instanceof Node.Properties object
            && properties.entrySet().stream()
                .allMatch(it -> object.get(it.getKey()).map(it.getValue()::fits).orElse(true));
  }

  /// The same, with a property that must be there.
  default Form with(String property) {
    return node ->
        fits(node) && node instanceof Node.Properties object && object.get(property).isPresent();
  }
}
