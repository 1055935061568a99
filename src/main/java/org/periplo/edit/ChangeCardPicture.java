package org.periplo.edit;

import java.util.Optional;
import org.periplo.model.CardId;
import org.periplo.model.PictureId;
import org.periplo.model.Project;

/// Changes the picture of a card.
///
/// @param picture a picture of the project, or none
public record ChangeCardPicture(CardId card, Optional<PictureId> picture) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.card(project, card, it -> it.withPicture(picture));
  }
}
