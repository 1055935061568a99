package org.periplo.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.periplo.files.ProjectValues;
import org.periplo.model.Project;

/// Compares two projects element by element.
public final class Comparison {

  private final Names names;
  private final List<Difference> found = new ArrayList<>();

  private Comparison(Names names) {
    this.names = names;
  }

  /// What is otherwise in `after`, in the order of the file.
  public static List<Difference> of(Project before, Project after) {
    Map<String, @Nullable Object> one = ProjectValues.of(before);
    Map<String, @Nullable Object> other = ProjectValues.of(after);
    Comparison comparison = new Comparison(new Names(one, other));
    comparison.compare(Where.PROJECT, one, other);
    return List.copyOf(comparison.found);
  }

  private void compare(Where where, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after) && !compareInside(where, before, after)) {
      found.add(new Difference.Changed(where, names.told(before), names.told(after)));
    }
  }

  /// Whether there is something inside to be compared; what is absent is empty.
  private boolean compareInside(Where where, @Nullable Object before, @Nullable Object after) {
    Optional<Map<String, ?>> one = Values.properties(before);
    Optional<Map<String, ?>> other = Values.properties(after);
    if (one.isPresent() && other.isPresent()) {
      compareProperties(where, one.get(), other.get());
      return true;
    }
    Optional<SequencedMap<String, Object>> items = Values.items(before);
    Optional<SequencedMap<String, Object>> others = Values.items(after);
    if (items.isPresent() && others.isPresent()) {
      compareItems(where, items.get(), others.get());
      return true;
    }
    return false;
  }

  private void compareProperties(Where where, Map<String, ?> before, Map<String, ?> after) {
    for (String name : Values.names(before, after)) {
      compare(where.property(name), Values.get(before, name), Values.get(after, name));
    }
  }

  private void compareItems(
      Where where, SequencedMap<String, Object> before, SequencedMap<String, Object> after) {
    Order order = new Order(after);
    Set<String> moved = order.movedSince(new Order(before));
    for (String key : Values.names(before, after)) {
      Object one = Values.item(before, key);
      Object other = Values.item(after, key);
      Where here = where.element(names.of(Values.isAbsent(other) ? one : other));
      if (Values.isAbsent(one)) {
        found.add(new Difference.Added(here));
      } else if (Values.isAbsent(other)) {
        found.add(new Difference.Removed(here));
      } else {
        compare(here, one, other);
      }
      if (moved.contains(key)) {
        found.add(
            new Difference.Moved(
                here, order.behind(key).map(it -> names.of(Values.item(after, it)))));
      }
    }
  }
}
