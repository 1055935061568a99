package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.gesture.Linking;
import org.periplo.messages.Messages;
import org.periplo.session.View;

/// Links the selected cards with one another; has the other card chosen where only one is selected.
public record LinkCards() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.LINK_2);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+L"));
  }

  @Override
  public String name(Editor editor, Messages messages) {
    return messages.text(
        Linking.beginsAtOne(editor.session().view()) ? "action.linkCards.one" : key());
  }

  @Override
  public boolean isPossible(Editor editor) {
    View view = editor.session().view();
    return Linking.isPossible(view) || Linking.beginsAtOne(view);
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().finishWriting();
    if (Linking.beginsAtOne(editor.session().view())) {
      editor.sight().beginLinking();
    } else {
      Linking.link(editor.session());
    }
  }
}
