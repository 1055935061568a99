package org.periplo.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectValues;
import org.periplo.merge.Conflict.Side;
import org.periplo.model.Project;

/// Joins what two people made of the same project, element by element and property by property.
///
/// What only one of them changed is as they made it. Where both changed the same property, mine is
/// kept; where one changed what the other took away, it stays. Each of these is a conflict that is
/// told of.
public final class Join {

  /// What becomes of an element that one took away and the other left as it was.
  private enum Removal {
    GOES,
    STAYS
  }

  private final Removal removal;
  private final List<Conflict> conflicts = new ArrayList<>();

  private Join(Removal removal) {
    this.removal = removal;
  }

  /// Joins two projects.
  ///
  /// If what one took away is still needed by what the other made, nothing is taken away.
  ///
  /// @param base the project that both began with
  /// @param name the name that problems give
  /// @throws ProblemException if there is no sound project that holds both
  public static Joined of(Project base, Project mine, Project theirs, String name)
      throws ProblemException {
    try {
      return new Join(Removal.GOES).joined(base, mine, theirs, name);
    } catch (ProblemException _) {
      return new Join(Removal.STAYS).joined(base, mine, theirs, name);
    }
  }

  private Joined joined(Project base, Project mine, Project theirs, String name)
      throws ProblemException {
    Object values =
        join(
            Where.PROJECT,
            ProjectValues.of(base),
            ProjectValues.of(mine),
            ProjectValues.of(theirs));
    return new Joined(
        ProjectValues.project(new LinkedHashMap<>(Values.properties(values).orElseThrow()), name),
        conflicts);
  }

  private @Nullable Object join(
      Where where, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
    if (Objects.equals(mine, theirs)) {
      return mine;
    }
    // What holds elements is looked into even if only one changed it: an element may be missing.
    boolean isOneSided = Objects.equals(base, theirs) || Objects.equals(base, mine);
    Optional<Object> inside =
        isOneSided && removal == Removal.GOES
            ? Optional.empty()
            : joinedInside(where, base, mine, theirs);
    return inside.orElseGet(
        () ->
            Objects.equals(base, theirs)
                ? mine
                : Objects.equals(base, mine) ? theirs : kept(where, mine, theirs));
  }

  private Optional<Object> joinedInside(
      Where where, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
    if (mine instanceof Map && theirs instanceof Map) {
      return Values.properties(base)
          .map(
              it ->
                  properties(
                      where,
                      it,
                      Values.properties(mine).orElseThrow(),
                      Values.properties(theirs).orElseThrow()));
    }
    Optional<SequencedMap<String, Object>> before = Values.items(base);
    Optional<SequencedMap<String, Object>> one = Values.items(mine);
    Optional<SequencedMap<String, Object>> other = Values.items(theirs);
    return before.isPresent() && one.isPresent() && other.isPresent()
        ? Optional.of(items(where, before.get(), one.get(), other.get()))
        : Optional.empty();
  }

  private Object properties(
      Where where, Map<String, ?> base, Map<String, ?> mine, Map<String, ?> theirs) {
    Map<String, @Nullable Object> joined = new LinkedHashMap<>();
    for (String name : Values.names(mine, theirs)) {
      Object value =
          join(
              where.property(name),
              Values.get(base, name),
              Values.get(mine, name),
              Values.get(theirs, name));
      if (!Values.isAbsent(value)) {
        joined.put(name, value);
      }
    }
    return joined;
  }

  private Object items(
      Where where,
      SequencedMap<String, Object> base,
      SequencedMap<String, Object> mine,
      SequencedMap<String, Object> theirs) {
    List<Object> joined = new ArrayList<>();
    for (String key : order(where, base, mine, theirs)) {
      Object before = Values.item(base, key);
      Object one = Values.item(mine, key);
      Object other = Values.item(theirs, key);
      Object item = item(where, before, one, other);
      if (!Values.isAbsent(item)) {
        joined.add(item);
      }
    }
    return joined;
  }

  private Object item(Where where, Object before, Object mine, Object theirs) {
    if (!Values.isAbsent(mine) && !Values.isAbsent(theirs)) {
      return Objects.requireNonNull(join(where.item(mine), before, mine, theirs));
    }
    Object left = Values.isAbsent(mine) ? theirs : mine;
    if (Values.isAbsent(left) || Values.isAbsent(before)) {
      return left;
    }
    if (left.equals(before) && removal == Removal.GOES) {
      return Values.ABSENT;
    }
    Side kept = Values.isAbsent(mine) ? Side.THEIRS : Side.MINE;
    conflicts.add(new Conflict(where.item(left), Values.told(mine), Values.told(theirs), kept));
    return left;
  }

  /// My order, unless only the other changed it; what only one has stands behind what it stood
  /// behind there.
  private List<String> order(
      Where where,
      SequencedMap<String, Object> base,
      SequencedMap<String, Object> mine,
      SequencedMap<String, Object> theirs) {
    boolean mineMoved = moved(base, mine);
    boolean theirsMoved = moved(base, theirs);
    boolean led = theirsMoved && !mineMoved;
    if (mineMoved && theirsMoved && moved(mine, theirs)) {
      conflicts.add(new Conflict(where.property("↕"), names(mine), names(theirs), Side.MINE));
    }
    return led ? joinedOrder(theirs, mine) : joinedOrder(mine, theirs);
  }

  private static boolean moved(
      SequencedMap<String, Object> before, SequencedMap<String, Object> after) {
    return !before.keySet().stream()
        .filter(after::containsKey)
        .toList()
        .equals(after.keySet().stream().filter(before::containsKey).toList());
  }

  private static List<String> joinedOrder(
      SequencedMap<String, Object> leading, SequencedMap<String, Object> other) {
    Map<String, List<String>> behind = new HashMap<>();
    String last = "";
    for (String key : other.sequencedKeySet()) {
      if (leading.containsKey(key)) {
        last = key;
      } else {
        behind.computeIfAbsent(last, _ -> new ArrayList<>()).add(key);
      }
    }
    List<String> order = new ArrayList<>(behind.getOrDefault("", List.of()));
    for (String key : leading.sequencedKeySet()) {
      order.add(key);
      order.addAll(behind.getOrDefault(key, List.of()));
    }
    return order;
  }

  private @Nullable Object kept(Where where, @Nullable Object mine, @Nullable Object theirs) {
    boolean gone = Values.isAbsent(mine) && theirs instanceof Map;
    conflicts.add(
        new Conflict(
            where, Values.told(mine), Values.told(theirs), gone ? Side.THEIRS : Side.MINE));
    return gone ? theirs : mine;
  }

  private static Optional<String> names(SequencedMap<String, Object> items) {
    return Optional.of(
        Excerpt.of(String.join(", ", items.values().stream().map(Values::name).toList())));
  }
}
