package org.periplo.edit;

import java.util.List;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Project;

/// Changes the tags of a card.
public record ChangeCardTags(CardId card, List<String> tags) implements Edit, CardChange {
  public ChangeCardTags {
    tags = List.copyOf(tags);
  }

  @Override
  public Project applyTo(Project project) {
    return MapChange.card(project, card, this::changed);
  }

  @Override
  public Card changed(Card before) {
    return before.withTags(tags);
  }
}
