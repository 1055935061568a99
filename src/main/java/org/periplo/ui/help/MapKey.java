package org.periplo.ui.help;

import static org.periplo.gesture.KeyName.DELETE;
import static org.periplo.gesture.KeyName.DOWN;
import static org.periplo.gesture.KeyName.ENTER;
import static org.periplo.gesture.KeyName.ESCAPE;
import static org.periplo.gesture.KeyName.F2;
import static org.periplo.gesture.KeyName.LEFT;
import static org.periplo.gesture.KeyName.RIGHT;
import static org.periplo.gesture.KeyName.SPACE;
import static org.periplo.gesture.KeyName.TAB;
import static org.periplo.gesture.KeyName.UP;
import static org.periplo.gesture.Modifier.SHIFT;
import static org.periplo.gesture.Modifier.SHORTCUT;

import java.util.List;
import org.periplo.gesture.KeyName;
import org.periplo.gesture.Modifier;

/// What a key means on the map itself, where it is no action's.
///
/// @param message what it does
/// @param held the keys to hold meanwhile
/// @param names the keys; empty for any that writes
record MapKey(String message, List<Modifier> held, List<KeyName> names) {

  /// All of them, in the order in which they are learnt.
  static final List<MapKey> ALL =
      List.of(
          new MapKey("keys.map.type", List.of(), List.of()),
          new MapKey("keys.map.enter", List.of(), List.of(ENTER)),
          new MapKey("keys.map.edit", List.of(), List.of(F2)),
          new MapKey("keys.map.line", List.of(SHIFT), List.of(ENTER)),
          new MapKey("keys.map.next", List.of(), List.of(TAB)),
          new MapKey("keys.map.previous", List.of(SHIFT), List.of(TAB)),
          new MapKey("keys.map.leave", List.of(), List.of(ESCAPE)),
          new MapKey("keys.map.walk", List.of(), List.of(LEFT, RIGHT, UP, DOWN)),
          new MapKey("keys.map.move", List.of(SHORTCUT), List.of(LEFT, RIGHT, UP, DOWN)),
          new MapKey("keys.map.delete", List.of(), List.of(DELETE)),
          new MapKey("keys.map.pan", List.of(), List.of(SPACE)));
}
