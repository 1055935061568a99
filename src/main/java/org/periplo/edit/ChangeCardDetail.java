package org.periplo.edit;

import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.CardId;
import org.periplo.model.Project;

/// Changes what a card knows beyond its text.
///
/// @param detail the new details, such as the card's lane asks for
public record ChangeCardDetail(CardId card, CardDetail detail) implements Edit, CardChange {
  @Override
  public Project applyTo(Project project) {
    return MapChange.card(project, card, this::changed);
  }

  @Override
  public Card changed(Card before) {
    return before.withDetail(detail);
  }
}
