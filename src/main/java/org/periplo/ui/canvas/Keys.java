package org.periplo.ui.canvas;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.periplo.gesture.Button;
import org.periplo.gesture.KeyName;
import org.periplo.gesture.Modifier;

/// Keys and buttons, from the toolkit's names to the gestures'.
final class Keys {

  private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

  private Keys() {}

  static Optional<KeyName> name(KeyCode code) {
    return switch (code) {
      case LEFT, KP_LEFT -> Optional.of(KeyName.LEFT);
      case RIGHT, KP_RIGHT -> Optional.of(KeyName.RIGHT);
      case UP, KP_UP -> Optional.of(KeyName.UP);
      case DOWN, KP_DOWN -> Optional.of(KeyName.DOWN);
      case ENTER -> Optional.of(KeyName.ENTER);
      case F2 -> Optional.of(KeyName.F2);
      case TAB -> Optional.of(KeyName.TAB);
      case DELETE, BACK_SPACE -> Optional.of(KeyName.DELETE);
      case ESCAPE -> Optional.of(KeyName.ESCAPE);
      case SPACE -> Optional.of(KeyName.SPACE);
      default -> Optional.empty();
    };
  }

  static Set<Modifier> held(KeyEvent event) {
    return held(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
  }

  static Set<Modifier> held(MouseEvent event) {
    return held(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
  }

  private static Set<Modifier> held(boolean shift, boolean shortcut, boolean alt) {
    Set<Modifier> held = EnumSet.noneOf(Modifier.class);
    if (shift) {
      held.add(Modifier.SHIFT);
    }
    if (shortcut) {
      held.add(Modifier.SHORTCUT);
    }
    if (alt) {
      held.add(Modifier.ALT);
    }
    return held;
  }

  static Button button(MouseButton button) {
    return switch (button) {
      case MIDDLE -> Button.MIDDLE;
      case SECONDARY -> Button.SECONDARY;
      default -> Button.PRIMARY;
    };
  }

  /// Whether a typed event carries characters to write, and not a command.
  static boolean writes(KeyEvent typed) {
    String text = typed.getCharacter();
    boolean held = typed.isControlDown() || typed.isAltDown() || typed.isMetaDown();
    boolean composes = typed.isAltDown() && (typed.isControlDown() || MAC); // AltGr, Option
    return (!held || composes)
        && !text.isEmpty()
        && text.chars().noneMatch(Character::isISOControl);
  }
}
