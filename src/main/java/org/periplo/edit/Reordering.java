package org.periplo.edit;

import java.util.ArrayList;
import java.util.List;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.Rule;

/// Puts things into their places in a list.
///
/// A position counts from 0; any position beyond the last means the last.
final class Reordering {
  private Reordering() {}

  /// The list with `item` at `position`.
  ///
  /// @throws BrokenRuleException if the position is below 0
  static <T> List<T> inserted(List<T> list, int position, T item) {
    return inserted(list, position, List.of(item));
  }

  /// The list with `items` from `position` on.
  ///
  /// @throws BrokenRuleException if the position is below 0
  static <T> List<T> inserted(List<T> list, int position, List<T> items) {
    List<T> longer = new ArrayList<>(list);
    longer.addAll(Math.min(required(position), list.size()), items);
    return longer;
  }

  /// The list with its member `item` taken to `position` among the others.
  ///
  /// @throws BrokenRuleException if the position is below 0
  static <T> List<T> moved(List<T> list, int position, T item) {
    return inserted(without(list, item), position, item);
  }

  /// The list without its member `item`.
  static <T> List<T> without(List<T> list, T item) {
    return list.stream().filter(it -> !it.equals(item)).toList();
  }

  /// Returns `position` if it is one.
  ///
  /// @throws BrokenRuleException if it is below 0
  static int required(int position) {
    if (position < 0) {
      throw new BrokenRuleException(
          Rule.NUMBER_RANGE, List.of("position", position, 0, Integer.MAX_VALUE));
    }
    return position;
  }
}
