package org.periplo.edit;

import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Project;

/// Changes how many steps a card reaches over.
///
/// @param span 1 or more, no further than the map's last step
public record ChangeCardSpan(CardId card, int span) implements Edit, CardChange {
  @Override
  public Project applyTo(Project project) {
    return MapChange.card(project, card, this::changed);
  }

  @Override
  public Card changed(Card before) {
    return before.withSpan(span);
  }
}
