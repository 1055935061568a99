package org.periplo.gesture;

import java.util.List;
import java.util.Set;
import org.periplo.geometry.Point;

/// What a hand does.
///
/// Places are given in the map's points. From press to release they are given in the layer that was
/// pressed, wherever the pointer goes.
public sealed interface Input {

  /// A button goes down.
  record Press(Spot spot, Button button, Set<Modifier> modifiers) implements Input {}

  /// The pointer moves while the button is down.
  record Drag(Point at, Set<Modifier> modifiers) implements Input {}

  /// The button goes up.
  record Release(Point at) implements Input {}

  /// A button goes down a second time at once; takes the place of the second press.
  record DoubleClick(Spot spot) implements Input {}

  /// The pointer moves with no button down.
  record Move(Spot spot) implements Input {}

  /// The pointer leaves the map.
  record Leave() implements Input {}

  /// A key goes down.
  record Key(KeyName name, Set<Modifier> modifiers) implements Input {}

  /// A key goes up.
  record KeyUp(KeyName name) implements Input {}

  /// Characters are typed while nothing is being written.
  record Typed(String text) implements Input {}

  /// What is being written has changed.
  ///
  /// @param text all of it as it stands now; lines are parted by `\n`
  record Written(String text) implements Input {}

  /// Several lines are pasted into what is being written.
  ///
  /// @param lines all that is written as it would stand then: the first ends and the last begins
  ///     with what was there
  record PastedLines(List<String> lines) implements Input {
    public PastedLines {
      lines = List.copyOf(lines);
    }
  }

  /// What is selected shall be linked with something that is yet to be chosen.
  record BeginLink() implements Input {}

  /// Attention goes elsewhere: to another window, a menu, a field.
  record Away() implements Input {}
}
