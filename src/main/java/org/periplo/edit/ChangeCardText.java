package org.periplo.edit;

import org.periplo.model.CardId;
import org.periplo.model.Project;

/// Changes the words of a card.
///
/// @param text the new words; lines are parted by `\n`
public record ChangeCardText(CardId card, String text) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.card(project, card, it -> it.withText(text));
  }
}
