package org.periplo.edit;

import org.periplo.model.CardId;
import org.periplo.model.Project;

/// Changes the internal note of a card.
///
/// @param note the new note; empty for none
public record ChangeCardNote(CardId card, String note) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.card(project, card, it -> it.withNote(note));
  }
}
