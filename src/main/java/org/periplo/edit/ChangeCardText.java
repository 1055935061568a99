package org.periplo.edit;

import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Project;

/// Changes the words of a card.
///
/// @param text the new words; lines are parted by `\n`
public record ChangeCardText(CardId card, String text) implements Edit, CardChange {
  @Override
  public Project applyTo(Project project) {
    return MapChange.card(project, card, this::changed);
  }

  @Override
  public Card changed(Card before) {
    return before.withText(text);
  }
}
