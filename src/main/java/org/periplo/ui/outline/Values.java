package org.periplo.ui.outline;

import java.util.OptionalDouble;
import org.periplo.messages.Messages;
import org.periplo.model.EmotionPoint;

/// Values of emotion curves as people read and write them.
final class Values {

  private Values() {}

  /// A value with its sign.
  static String shown(double value, Messages messages) {
    String number = messages.text("outline.value", Math.abs(value));
    return value == 0 ? number : (value < 0 ? "−" : "+") + number;
  }

  /// The value that was written, with a point or a comma; empty if it is none, or out of range.
  static OptionalDouble written(String text) {
    String plain = text.strip().replace('−', '-').replace(',', '.');
    if (!plain.matches("[+-]?\\d+(\\.\\d+)?")) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(plain);
    return value < EmotionPoint.LEAST || value > EmotionPoint.MOST
        ? OptionalDouble.empty()
        : OptionalDouble.of(value);
  }
}
