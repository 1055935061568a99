package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Cuts a row of things into parts of about one width that fit side by side.
final class EvenParts {

  private EvenParts() {}

  /// The parts in their order, none wider than `most` but for one of a single thing.
  static <T> List<List<T>> of(List<T> things, ToDoubleFunction<T> width, double most) {
    double whole = things.stream().mapToDouble(width).sum();
    double each = whole / Math.ceil(whole / most);
    List<List<T>> all = new ArrayList<>();
    List<T> part = new ArrayList<>();
    double used = 0;
    for (T thing : things) {
      double more = width.applyAsDouble(thing);
      if (!part.isEmpty() && (used + more > most || used + more / 2 > each)) {
        all.add(List.copyOf(part));
        part.clear();
        used = 0;
      }
      part.add(thing);
      used += more;
    }
    all.add(List.copyOf(part));
    return all;
  }
}
