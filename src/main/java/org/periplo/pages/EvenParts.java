package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Cuts a row of things into parts of about one width that fit side by side.
final class EvenParts {

  /// By how much a limit that is too narrow is made wider.
  private static final double LARGER = 1.02;

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

  /// The parts in their order, as many as wanted or fewer, the widest as narrow as can be.
  static <T> List<List<T>> inParts(List<T> things, ToDoubleFunction<T> width, int wanted) {
    double most = things.stream().mapToDouble(width).sum() / wanted;
    List<List<T>> parts = filled(things, width, most);
    while (parts.size() > wanted) {
      most *= LARGER;
      parts = filled(things, width, most);
    }
    return parts;
  }

  private static <T> List<List<T>> filled(List<T> things, ToDoubleFunction<T> width, double most) {
    List<List<T>> parts = new ArrayList<>();
    double used = Double.POSITIVE_INFINITY;
    for (T thing : things) {
      double more = width.applyAsDouble(thing);
      if (used + more > most) {
        parts.add(new ArrayList<>());
        used = 0;
      }
      parts.getLast().add(thing);
      used += more;
    }
    return parts;
  }
}
