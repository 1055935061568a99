package org.periplo.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final Names names;
  private final List<Side> chosen;
  private final List<Conflict> conflicts = new ArrayList<>();

  private Join(Removal removal, Names names, List<Side> chosen) {
    this.removal = removal;
    this.names = names;
    this.chosen = chosen;
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
    return of(base, mine, theirs, name, List.of());
  }

  /// Joins two projects as somebody has chosen.
  ///
  /// @param chosen whose is kept, for each conflict that there is without this choice, in its order
  /// @throws ProblemException if there is no sound project of what is chosen
  public static Joined of(
      Project base, Project mine, Project theirs, String name, List<Side> chosen)
      throws ProblemException {
    return new Inputs(
            ProjectValues.of(base), ProjectValues.of(mine), ProjectValues.of(theirs), name)
        .joined(chosen);
  }

  /// Joins two projects that have no beginning in common: each has only added.
  ///
  /// @param name the name that problems give
  /// @throws ProblemException if there is no sound project that holds both
  public static Joined withoutBase(Project mine, Project theirs, String name)
      throws ProblemException {
    return new Inputs(Map.of(), ProjectValues.of(mine), ProjectValues.of(theirs), name)
        .joined(List.of());
  }

  private record Inputs(
      Map<String, ?> base, Map<String, ?> mine, Map<String, ?> theirs, String name) {

    /// What can be taken away does not depend on what is chosen.
    Joined joined(List<Side> chosen) throws ProblemException {
      Names names = new Names(base, theirs, mine);
      Optional<Joined> usual = withoutWhatIsGone(names);
      Removal removal = usual.isPresent() ? Removal.GOES : Removal.STAYS;
      return usual.isPresent() && chosen.isEmpty()
          ? usual.get()
          : new Join(removal, names, chosen).project(this);
    }

    /// Empty if something that is gone is still needed.
    private Optional<Joined> withoutWhatIsGone(Names names) {
      try {
        return Optional.of(new Join(Removal.GOES, names, List.of()).project(this));
      } catch (ProblemException _) {
        return Optional.empty();
      }
    }
  }

  private Joined project(Inputs inputs) throws ProblemException {
    Map<String, @Nullable Object> values =
        properties(Where.PROJECT, inputs.base(), inputs.mine(), inputs.theirs());
    return new Joined(ProjectValues.project(values, inputs.name()), conflicts);
  }

  private @Nullable Object join(
      Where where, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
    if (Objects.equals(mine, theirs)) {
      return mine;
    }
    boolean isOneSided = Objects.equals(base, theirs) || Objects.equals(base, mine);
    // What holds elements is looked into even if only one changed it: an element may be missing.
    Optional<Object> inside =
        isOneSided && removal == Removal.GOES
            ? Optional.empty()
            : joinedInside(where, base, mine, theirs);
    return inside.orElseGet(() -> joinedWhole(where, base, mine, theirs));
  }

  private @Nullable Object joinedWhole(
      Where where, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
    if (Objects.equals(base, theirs)) {
      return mine;
    }
    if (Objects.equals(base, mine)) {
      return theirs;
    }
    Side usual = Values.isAbsent(mine) && theirs instanceof Map ? Side.THEIRS : Side.MINE;
    Side kept = decided(new Conflict(where, names.told(mine), names.told(theirs), usual));
    return kept == Side.THEIRS ? theirs : mine;
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

  private Map<String, @Nullable Object> properties(
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

  private List<Object> items(
      Where where,
      SequencedMap<String, Object> base,
      SequencedMap<String, Object> mine,
      SequencedMap<String, Object> theirs) {
    JoinedOrder order = new JoinedOrder(base, mine, theirs);
    Set<String> theirWay =
        order.contested().stream()
            .filter(it -> decided(position(where, it, mine, theirs)) == Side.THEIRS)
            .collect(Collectors.toSet());
    List<Object> joined = new ArrayList<>();
    for (String key : order.keys(theirWay)) {
      Object item =
          item(where, Values.item(base, key), Values.item(mine, key), Values.item(theirs, key));
      if (!Values.isAbsent(item)) {
        joined.add(item);
      }
    }
    return joined;
  }

  private Object item(Where where, Object before, Object mine, Object theirs) {
    if (!Values.isAbsent(mine) && !Values.isAbsent(theirs)) {
      return Objects.requireNonNull(join(where.element(names.of(mine)), before, mine, theirs));
    }
    Object one = Values.isAbsent(mine) ? theirs : mine;
    if (Values.isAbsent(one) || Values.isAbsent(before)) {
      return one;
    }
    if (one.equals(before) && removal == Removal.GOES) {
      return Values.ABSENT;
    }
    Side left = Values.isAbsent(mine) ? Side.THEIRS : Side.MINE;
    Where here = where.element(names.of(one));
    Side kept = decided(new Conflict(here, names.told(mine), names.told(theirs), left));
    return kept == left ? one : Values.ABSENT;
  }

  private Conflict position(
      Where where,
      String key,
      SequencedMap<String, Object> mine,
      SequencedMap<String, Object> theirs) {
    return new Conflict(
        where.element(names.of(Values.item(mine, key))).position(),
        new Order(mine).behind(key).flatMap(it -> names.told(Values.item(mine, it))),
        new Order(theirs).behind(key).flatMap(it -> names.told(Values.item(theirs, it))),
        Side.MINE);
  }

  /// Notes a conflict as it was chosen, or as usual.
  private Side decided(Conflict usual) {
    int index = conflicts.size();
    Side kept = index < chosen.size() ? chosen.get(index) : usual.kept();
    conflicts.add(new Conflict(usual.where(), usual.mine(), usual.theirs(), kept));
    return kept;
  }
}
