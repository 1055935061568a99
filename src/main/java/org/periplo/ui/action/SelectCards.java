package org.periplo.ui.action;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.gesture.HeadCards;
import org.periplo.messages.Messages;
import org.periplo.model.CardId;
import org.periplo.model.ElementId;
import org.periplo.session.Selection;

/// Selects all cards of the selected stages, steps or lanes; all of the map where none is selected.
///
/// The card that was the primary one remains it, so that what is seen stays in sight.
public record SelectCards() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.CHECK_SQUARE);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+A"));
  }

  @Override
  public String name(Editor editor, Messages messages) {
    return HeadCards.in(editor.session().view()).isPresent()
        ? messages.text("action.selectCards.its")
        : messages.text(key());
  }

  @Override
  public boolean isPossible(Editor editor) {
    return !cards(editor).isEmpty();
  }

  private static List<CardId> cards(Editor editor) {
    return HeadCards.in(editor.session().view())
        .orElseGet(() -> HeadCards.all(editor.session().view()));
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().finishWriting();
    Selection before = editor.session().selection();
    LinkedHashSet<ElementId> cards = new LinkedHashSet<>(cards(editor));
    Optional<ElementId> primary = before.primary().filter(cards::contains);
    editor
        .session()
        .select(
            new Selection(cards, primary.or(() -> cards.stream().findFirst()), Optional.empty()));
  }
}
