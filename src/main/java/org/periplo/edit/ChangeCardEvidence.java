package org.periplo.edit;

import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Evidence;
import org.periplo.model.Project;

/// Changes how well a card is known to be true.
public record ChangeCardEvidence(CardId card, Evidence evidence) implements Edit, CardChange {
  @Override
  public Project applyTo(Project project) {
    return MapChange.card(project, card, this::changed);
  }

  @Override
  public Card changed(Card before) {
    return before.withEvidence(evidence);
  }
}
