package org.periplo.ui.action;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.edit.DeleteCards;
import org.periplo.edit.EditGroup;
import org.periplo.edit.EditName;
import org.periplo.model.CardId;
import org.periplo.session.Session;

/// Puts the selected cards on the clipboard and takes them from the map.
public record Cut() implements Action {

  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.SCISSORS);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+X"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return !cards(editor).isEmpty();
  }

  private static List<CardId> cards(Editor editor) {
    return editor.session().selection().only(CardId.class);
  }

  @Override
  public void perform(Editor editor) {
    new Copy().perform(editor);
    List<CardId> cards = cards(editor);
    Session session = editor.session();
    EditName name = new EditName("edit.cutCards", List.of(cards.size()));
    session.apply(new EditGroup(name, List.of(new DeleteCards(cards))));
  }
}
