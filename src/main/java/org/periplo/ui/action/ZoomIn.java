package org.periplo.ui.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Makes the map larger.
public record ZoomIn() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.PLUS);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+PLUS"));
  }

  /// Many keyboards have the plus sign over the equals sign, or on the keypad alone.
  @Override
  public List<KeyCombination> otherShortcuts() {
    return Stream.of("Shortcut+EQUALS", "Shortcut+Shift+EQUALS", "Shortcut+ADD")
        .map(KeyCombination::valueOf)
        .toList();
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().zoomIn();
  }
}
