package org.periplo.edit;

import java.util.Optional;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.PictureId;
import org.periplo.model.Project;

/// Changes the picture of a card.
///
/// @param picture a picture of the project, or none
public record ChangeCardPicture(CardId card, Optional<PictureId> picture)
    implements Edit, CardChange {
  @Override
  public Project applyTo(Project project) {
    return MapChange.card(project, card, this::changed);
  }

  @Override
  public Card changed(Card before) {
    return before.withPicture(picture);
  }
}
