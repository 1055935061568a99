package org.periplo.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// The order of what two people made of one list: mine, with what only the other moved or added
/// behind what it stands behind there, as far as I left that where it was.
final class JoinedOrder {

  private final List<String> mine;
  private final List<String> theirs;
  private final Order myOrder;
  private final Order theirOrder;
  private final Set<String> movedByMe;
  private final Set<String> movedByThem;

  JoinedOrder(
      SequencedMap<String, Object> base,
      SequencedMap<String, Object> mine,
      SequencedMap<String, Object> theirs) {
    this.mine = List.copyOf(mine.sequencedKeySet());
    this.theirs = List.copyOf(theirs.sequencedKeySet());
    Order before = new Order(base);
    myOrder = new Order(mine);
    theirOrder = new Order(theirs);
    movedByMe = myOrder.movedSince(before);
    movedByThem = theirOrder.movedSince(before);
  }

  /// Whatever one of the two has.
  ///
  /// @param theirWay what is contested and stands as the other has it
  List<String> keys(Set<String> theirWay) {
    Set<String> have = Set.copyOf(mine);
    List<String> keys = new ArrayList<>(mine);
    String last = "";
    for (String key : theirs) {
      boolean follows =
          theirWay.contains(key) || (movedByThem.contains(key) && !movedByMe.contains(key));
      if (follows || !have.contains(key)) {
        keys.remove(key);
        keys.add(keys.indexOf(last) + 1, key);
      }
      last = movedByMe.contains(key) ? last : key;
    }
    return keys;
  }

  /// What both moved, each to another place.
  List<String> contested() {
    return mine.stream()
        .filter(it -> movedByMe.contains(it) && movedByThem.contains(it))
        .filter(it -> myOrder.isBesideTheSame(it, theirOrder))
        .filter(it -> !myOrder.behind(it).equals(theirOrder.behind(it)))
        .toList();
  }
}
