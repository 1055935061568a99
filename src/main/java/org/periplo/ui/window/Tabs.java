package org.periplo.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Things that are open one beside the other, and which of them is looked at.
///
/// @param looked one of `all`; empty while none is looked at
record Tabs<T>(List<T> all, Optional<T> looked) {

  Tabs {
    all = List.copyOf(all);
    if (looked.isPresent() && !all.contains(looked.get())) {
      throw new IllegalArgumentException("not open: " + looked);
    }
  }

  /// Nothing is open.
  static <T> Tabs<T> none() {
    return new Tabs<>(List.of(), Optional.empty());
  }

  /// With one more at the end, looking at it.
  Tabs<T> with(T more) {
    return new Tabs<>(Stream.concat(all.stream(), Stream.of(more)).toList(), Optional.of(more));
  }

  /// Without one; where it was looked at, the next one is, or the last.
  Tabs<T> without(T closed) {
    int index = all.indexOf(closed);
    List<T> rest = all.stream().filter(it -> !it.equals(closed)).toList();
    boolean goesOn = !rest.isEmpty() && looked.filter(closed::equals).isPresent();
    return new Tabs<>(
        rest,
        goesOn
            ? Optional.of(rest.get(Math.min(index, rest.size() - 1)))
            : looked.filter(rest::contains));
  }

  /// Looking at one of them.
  Tabs<T> lookingAt(T one) {
    return new Tabs<>(all, Optional.of(one));
  }

  /// Looking at none of them.
  Tabs<T> lookingAtNone() {
    return new Tabs<>(all, Optional.empty());
  }

  /// Looking at the one behind, and at the first from the last or from none.
  Tabs<T> next() {
    return turned(looked.map(it -> all.indexOf(it) + 1).orElse(0));
  }

  /// Looking at the one before, and at the last from the first or from none.
  Tabs<T> previous() {
    return turned(looked.map(it -> all.indexOf(it) - 1).orElse(-1));
  }

  private Tabs<T> turned(int index) {
    return all.isEmpty() ? this : lookingAt(all.get(Math.floorMod(index, all.size())));
  }
}
