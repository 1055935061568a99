package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.periplo.edit.AddStage;
import org.periplo.messages.Messages;
import org.periplo.session.Selection;
import org.periplo.session.Session;

/// Puts a stage of one step behind the selected one, to be named at once.
public record InsertStage() implements Action {

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+Shift+E"));
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().finishWriting();
    AddStage edit = edit(editor.session());
    editor.session().apply(edit);
    editor.session().select(Selection.of(edit.stage().id()));
    editor.sight().beginWriting();
  }

  private static AddStage edit(Session session) {
    Here here = Here.in(session.view());
    Messages words = Messages.in(session.current().language().locale());
    return AddStage.of(
        session.map(),
        here.map().stages().indexOf(here.stage()) + 1,
        words.text("new.stage"),
        here.stage().phase(),
        words.text("new.step"),
        session.ids());
  }
}
