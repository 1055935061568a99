package org.periplo.gesture;

import java.util.Optional;

/// A way to go through the grid of a map.
public enum Direction {
  /// To an earlier step.
  LEFT(0, -1),
  /// To a later step.
  RIGHT(0, 1),
  /// To a higher place.
  UP(-1, 0),
  /// To a lower place.
  DOWN(1, 0);

  /// How many rows down.
  final int rows;

  /// How many columns right.
  final int columns;

  Direction(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /// Where an arrow key points.
  static Optional<Direction> of(KeyName key) {
    return switch (key) {
      case LEFT -> Optional.of(LEFT);
      case RIGHT -> Optional.of(RIGHT);
      case UP -> Optional.of(UP);
      case DOWN -> Optional.of(DOWN);
      default -> Optional.empty();
    };
  }
}
