package org.periplo.find;

import java.util.Comparator;

/// Where an element comes when a project is read from its beginning to its end: first the project,
/// then map after map, and last what the maps share; in a map stages before lanes, and a lane from
/// left to right.
///
/// @param section 0 for the project, 1 for the first map, and so on
/// @param lane the lane's place from the top; [#HEAD] for what comes before all lanes
/// @param step the step's place from the left; [#HEAD] for what belongs to no step
record Order(int section, int lane, int step) implements Comparable<Order> {

  /// Before the first.
  static final int HEAD = -1;

  /// After the last.
  static final int TAIL = Integer.MAX_VALUE;

  /// The project, its name and its brand.
  static final Order PROJECT = new Order(0, HEAD, HEAD);

  /// What the maps share: personas, segments, channels, teams, pictures.
  static final Order SHARED = new Order(TAIL, HEAD, HEAD);

  private static final Comparator<Order> READING =
      Comparator.comparingInt(Order::section)
          .thenComparingInt(Order::lane)
          .thenComparingInt(Order::step);

  @Override
  public int compareTo(Order that) {
    return READING.compare(this, that);
  }
}
