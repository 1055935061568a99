package org.periplo.edit;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.periplo.model.ElementId;

/// A list whose members are known by their ids.
final class Roster<T> {
  private final List<T> members;
  private final Function<T, ElementId> id;

  Roster(List<T> members, Function<T, ElementId> id) {
    this.members = members;
    this.id = id;
  }

  /// The list with one more member at its end.
  List<T> with(T member) {
    return Reordering.inserted(members, members.size(), member);
  }

  /// The list with `member` in the place of the one with its id.
  ///
  /// @throws NoSuchElementException if there is none
  List<T> replacing(T member) {
    return changing(id.apply(member), _ -> member);
  }

  /// The list with the member of that id changed.
  ///
  /// @throws NoSuchElementException if there is none
  List<T> changing(ElementId member, UnaryOperator<T> change) {
    T old = existing(member);
    return members.stream().map(it -> it.equals(old) ? change.apply(it) : it).toList();
  }

  /// The list without the member of that id.
  ///
  /// @throws NoSuchElementException if there is none
  List<T> without(ElementId member) {
    return Reordering.without(members, existing(member));
  }

  private T existing(ElementId wanted) {
    return members.stream()
        .filter(it -> id.apply(it).equals(wanted))
        .findFirst()
        .orElseThrow(() -> MapChange.missing(wanted));
  }
}
