package org.periplo.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.periplo.files.ProjectValues;
import org.periplo.model.Project;

/// Compares two projects element by element.
public final class Comparison {

  /// The property that stands for the order of a list's items.
  private static final String ORDER = "↕";

  private final List<Difference> found = new ArrayList<>();

  private Comparison() {}

  /// What is otherwise in `after`, in the order of the file.
  public static List<Difference> of(Project before, Project after) {
    Comparison comparison = new Comparison();
    comparison.compare(Where.PROJECT, ProjectValues.of(before), ProjectValues.of(after));
    return List.copyOf(comparison.found);
  }

  private void compare(Where where, @Nullable Object before, @Nullable Object after) {
    if (Objects.equals(before, after)) {
      return;
    }
    Optional<Map<String, ?>> one = Values.properties(before);
    Optional<Map<String, ?>> other = Values.properties(after);
    if (before instanceof Map && after instanceof Map) {
      compareProperties(where, one.orElseThrow(), other.orElseThrow());
      return;
    }
    Optional<SequencedMap<String, Object>> items = Values.items(before);
    Optional<SequencedMap<String, Object>> others = Values.items(after);
    if ((before instanceof List || after instanceof List)
        && items.isPresent()
        && others.isPresent()) {
      compareItems(where, items.get(), others.get());
    } else {
      found.add(new Difference(where, Values.told(before), Values.told(after)));
    }
  }

  private void compareProperties(Where where, Map<String, ?> before, Map<String, ?> after) {
    for (String name : Values.names(before, after)) {
      compare(where.property(name), Values.get(before, name), Values.get(after, name));
    }
  }

  private void compareItems(
      Where where, SequencedMap<String, Object> before, SequencedMap<String, Object> after) {
    for (String key : Values.names(before, after)) {
      Object one = Values.item(before, key);
      Object other = Values.item(after, key);
      compare(where.item(Values.isAbsent(other) ? one : other), one, other);
    }
    List<String> kept = before.keySet().stream().filter(after::containsKey).toList();
    List<String> keptAfter = after.keySet().stream().filter(before::containsKey).toList();
    if (!kept.equals(keptAfter)) {
      found.add(
          new Difference(where.property(ORDER), names(kept, before), names(keptAfter, after)));
    }
  }

  private static Optional<String> names(List<String> keys, Map<String, Object> items) {
    return Optional.of(
        String.join(", ", keys.stream().map(it -> Values.name(Values.item(items, it))).toList()));
  }
}
