package org.periplo.edit;

import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Project;

/// Changes the internal note of a card.
///
/// @param note the new note; empty for none
public record ChangeCardNote(CardId card, String note) implements Edit, CardChange {
  @Override
  public Project applyTo(Project project) {
    return MapChange.card(project, card, this::changed);
  }

  @Override
  public Card changed(Card before) {
    return before.withNote(note);
  }
}
