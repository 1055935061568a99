package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.edit.AddStep;
import org.periplo.messages.Messages;
import org.periplo.model.Stage;
import org.periplo.session.Selection;
import org.periplo.session.Session;

/// Puts a step behind the selected one, to be named at once.
public record InsertStep() implements Action {

  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.COLUMNS);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+Shift+P"));
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().finishWriting();
    Session session = editor.session();
    Here here = Here.in(session.view());
    Stage stage = here.stage();
    int position = stage.steps().indexOf(here.step()) + 1;
    String name = Messages.in(session.current().language().locale()).text("new.step");
    AddStep edit = AddStep.of(stage.id(), position, name, session.ids());
    session.apply(edit);
    session.select(Selection.of(edit.step().id()));
    editor.sight().beginWriting();
  }
}
