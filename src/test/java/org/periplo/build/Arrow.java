package org.periplo.build;

import java.util.Optional;

/// One thing that a room may use.
sealed interface Arrow {

  /// The arrow that a word of the table stands for.
  static Arrow of(String word) {
    if (word.equals("all")) {
      return new ToAll();
    }
    if (word.endsWith("*")) {
      return new ToRoomAndBelow(word.substring(0, word.length() - 1));
    }
    return word.matches(".*\\.[A-Z]\\w*") ? new ToType(word) : new ToRoom(word);
  }

  /// The name of the room that it points to; none if it points to every room.
  default Optional<String> target() {
    return switch (this) {
      case ToAll() -> Optional.empty();
      case ToRoom(String name) -> Optional.of(name);
      case ToRoomAndBelow(String name) -> Optional.of(name);
      case ToType(String type) -> Optional.of(type.substring(0, type.lastIndexOf('.')));
    };
  }

  /// Every room.
  record ToAll() implements Arrow {}

  /// One room.
  record ToRoom(String name) implements Arrow {}

  /// One room, and all that this room may use.
  record ToRoomAndBelow(String name) implements Arrow {}

  /// One type of a room, with its subtypes.
  ///
  /// @param type its name below the root package
  record ToType(String type) implements Arrow {}
}
