package org.periplo.edit;

import java.util.List;
import org.periplo.model.Project;

/// Several edits as one, with one name in the undo menu.
///
/// @param name what the whole is called
/// @param edits what is done, each to what the one before leaves
public record EditGroup(EditName name, List<Edit> edits) implements Edit {
  public EditGroup {
    edits = List.copyOf(edits);
  }

  @Override
  public Project applyTo(Project project) {
    Project changed = project;
    int next = 0;
    while (next < edits.size()) {
      List<CardChange> cards = cardChangesFrom(next);
      changed =
          cards.isEmpty() ? edits.get(next).applyTo(changed) : CardChange.applied(cards, changed);
      next += Math.max(1, cards.size());
    }
    return Sharing.kept(project, changed);
  }

  private List<CardChange> cardChangesFrom(int index) {
    return edits.stream()
        .skip(index)
        .takeWhile(CardChange.class::isInstance)
        .map(CardChange.class::cast)
        .toList();
  }
}
