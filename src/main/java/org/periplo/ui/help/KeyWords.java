package org.periplo.ui.help;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.periplo.gesture.KeyName;
import org.periplo.gesture.Modifier;
import org.periplo.messages.Messages;

/// Keys as they are written on keyboards, in a language and for a system.
///
/// @param mac whether modifiers are written as on the keyboards of macOS
record KeyWords(Messages messages, boolean mac) {

  /// For this system.
  static KeyWords here(Messages messages) {
    return new KeyWords(messages, System.getProperty("os.name").startsWith("Mac"));
  }

  /// The keys of a combination, those that are held first.
  List<String> of(KeyCombination combination) {
    List<String> keys = new ArrayList<>();
    if (isDown(combination.getShortcut())) {
      keys.add(of(Modifier.SHORTCUT));
    }
    if (isDown(combination.getControl())) {
      keys.add(mac ? "⌃" : messages.text("key.control"));
    }
    if (isDown(combination.getAlt())) {
      keys.add(of(Modifier.ALT));
    }
    if (isDown(combination.getShift())) {
      keys.add(of(Modifier.SHIFT));
    }
    if (combination instanceof KeyCodeCombination it) {
      keys.add(of(it.getCode()));
    } else {
      keys.add(combination.getDisplayText());
    }
    return keys;
  }

  private static boolean isDown(ModifierValue value) {
    return value == ModifierValue.DOWN;
  }

  /// The keys of a map's key; all of several in one.
  List<String> of(MapKey key) {
    List<String> keys = new ArrayList<>(key.held().stream().map(this::of).toList());
    keys.add(
        key.names().isEmpty()
            ? messages.text("key.any")
            : String.join(" ", key.names().stream().map(this::of).toList()));
    return keys;
  }

  private String of(Modifier modifier) {
    return switch (modifier) {
      case SHORTCUT -> mac ? "⌘" : messages.text("key.control");
      case SHIFT -> mac ? "⇧" : messages.text("key.shift");
      case ALT -> mac ? "⌥" : messages.text("key.alt");
    };
  }

  private String of(KeyName name) {
    return switch (name) {
      case LEFT -> "←";
      case RIGHT -> "→";
      case UP -> "↑";
      case DOWN -> "↓";
      case ENTER -> messages.text("key.enter");
      case F2 -> "F2";
      case TAB -> messages.text("key.tab");
      case DELETE -> messages.text("key.delete");
      case ESCAPE -> "Esc";
      case SPACE -> messages.text("key.space");
    };
  }

  private String of(KeyCode code) {
    return switch (code) {
      case ENTER -> messages.text("key.enter");
      case TAB -> messages.text("key.tab");
      case DELETE -> messages.text("key.delete");
      case SPACE -> messages.text("key.space");
      case PAGE_UP -> messages.text("key.page-up");
      case PAGE_DOWN -> messages.text("key.page-down");
      case PLUS, ADD -> "+";
      case MINUS, SUBTRACT -> "−";
      case COMMA -> ",";
      case SLASH -> "/";
      case EQUALS -> "=";
      case PERIOD -> ".";
      case LEFT -> "←";
      case RIGHT -> "→";
      case UP -> "↑";
      case DOWN -> "↓";
      default -> code.getName();
    };
  }
}
