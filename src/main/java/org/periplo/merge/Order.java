package org.periplo.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// The order of a list's items, as far as it means something: cards stand in an order within their
/// cell, and whatever else a project lists, within the list.
final class Order {

  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, Optional<String>> behind = new LinkedHashMap<>();

  Order(SequencedMap<String, Object> items) {
    Map<String, String> last = new HashMap<>();
    items.forEach(
        (key, item) -> {
          String group = group(item);
          groups.put(key, group);
          behind.put(key, Optional.ofNullable(last.put(group, key)));
        });
  }

  private static String group(Object item) {
    Optional<String> lane = Values.text(item, "lane");
    Optional<String> step = Values.text(item, "step");
    return lane.isPresent() && step.isPresent() ? lane.get() + " " + step.get() : "";
  }

  /// The item that another stands behind; empty if it is the first.
  Optional<String> behind(String key) {
    return behind.getOrDefault(key, Optional.empty());
  }

  /// Whether an item is among the same ones in both.
  boolean isBesideTheSame(String key, Order other) {
    String group = groups.get(key);
    return group != null && group.equals(other.groups.get(key));
  }

  /// The items that stand elsewhere than before: as few as can be moved to make one order of the
  /// other.
  Set<String> movedSince(Order before) {
    Map<String, List<String>> kept = new HashMap<>();
    for (String key : behind.keySet()) {
      if (isBesideTheSame(key, before)) {
        kept.computeIfAbsent(groups.getOrDefault(key, ""), _ -> new ArrayList<>()).add(key);
      }
    }
    List<String> was = List.copyOf(before.behind.keySet());
    Map<String, Integer> ranks = new HashMap<>();
    for (int i = 0; i < was.size(); i++) {
      ranks.put(was.get(i), i);
    }
    Set<String> moved = new HashSet<>();
    kept.values().forEach(it -> moved.addAll(fallen(it, ranks)));
    return moved;
  }

  /// What does not belong to the longest part that has kept its order (patience sorting).
  private static Set<String> fallen(List<String> keys, Map<String, Integer> ranks) {
    int[] tops = new int[keys.size()];
    int[] lengths = new int[keys.size()];
    int longest = 0;
    for (int i = 0; i < keys.size(); i++) {
      int rank = ranks.getOrDefault(keys.get(i), 0);
      int pile = -1 - Arrays.binarySearch(tops, 0, longest, rank);
      tops[pile] = rank;
      lengths[i] = pile + 1;
      longest = Math.max(longest, lengths[i]);
    }
    Set<String> fallen = new HashSet<>(keys);
    int wanted = longest;
    int below = Integer.MAX_VALUE;
    for (int i = keys.size() - 1; i >= 0; i--) {
      int rank = ranks.getOrDefault(keys.get(i), 0);
      if (lengths[i] == wanted && rank < below) {
        fallen.remove(keys.get(i));
        below = rank;
        wanted--;
      }
    }
    return fallen;
  }
}
