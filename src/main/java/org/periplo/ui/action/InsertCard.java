package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.model.Cell;
import org.periplo.session.Selection;

/// Begins to write a card in the selected cell, or in that of what is selected.
public record InsertCard() implements Action {

  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.PLUS_SQUARE);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+ENTER"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return Here.in(editor.session().view()).cell().isPresent();
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().finishWriting();
    Here.in(editor.session().view()).cell().ifPresent(it -> write(it, editor));
  }

  private static void write(Cell cell, Editor editor) {
    editor.session().select(Selection.of(cell));
    editor.sight().beginWriting();
  }
}
