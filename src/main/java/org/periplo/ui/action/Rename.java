package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.model.CurveId;
import org.periplo.session.View;

/// Writes the words of what is selected anew.
public record Rename() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.EDIT_2);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("F2"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return editor
        .session()
        .selection()
        .primary()
        .filter(it -> !(it instanceof CurveId id) || hasPoint(editor.session().view(), id))
        .isPresent();
  }

  private static boolean hasPoint(View view, CurveId curve) {
    return view.selection()
        .cell()
        .flatMap(cell -> view.journeyMap().curve(curve).flatMap(it -> it.pointIn(cell.step())))
        .isPresent();
  }

  @Override
  public void perform(Editor editor) {
    if (isPossible(editor)) {
      editor.sight().beginWriting();
    }
  }
}
