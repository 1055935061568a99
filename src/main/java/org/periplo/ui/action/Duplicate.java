package org.periplo.ui.action;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.edit.DuplicateCards;
import org.periplo.edit.DuplicateLane;
import org.periplo.edit.DuplicateMap;
import org.periplo.edit.DuplicateStage;
import org.periplo.edit.DuplicateStep;
import org.periplo.edit.Edit;
import org.periplo.messages.Messages;
import org.periplo.model.CardId;
import org.periplo.model.ElementId;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.LaneId;
import org.periplo.model.MapId;
import org.periplo.model.Project;
import org.periplo.model.StageId;
import org.periplo.model.StepId;
import org.periplo.session.Selection;
import org.periplo.session.Session;

/// Copies what is selected, and selects the copy.
public record Duplicate() implements Action {

  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.COPY);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+D"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    Selection selection = editor.session().selection();
    return !selection.only(CardId.class).isEmpty()
        || selection.primary().filter(Duplicate::isCopied).isPresent();
  }

  private static boolean isCopied(ElementId element) {
    return element instanceof StageId
        || element instanceof StepId
        || element instanceof LaneId
        || element instanceof MapId;
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().finishWriting();
    Session session = editor.session();
    edit(session).ifPresent(it -> apply(it, session));
  }

  private static Optional<Edit> edit(Session session) {
    Project project = session.shown();
    IdSource ids = session.ids();
    List<CardId> cards = session.selection().only(CardId.class);
    if (!cards.isEmpty()) {
      return Optional.of(DuplicateCards.of(project, cards, ids));
    }
    return session
        .selection()
        .primary()
        .flatMap(
            primary ->
                switch (primary) {
                  case StageId id -> Optional.of(DuplicateStage.of(project, id, ids));
                  case StepId id -> Optional.of(DuplicateStep.of(project, id, ids));
                  case LaneId id -> Optional.of(DuplicateLane.of(project, id, ids));
                  case MapId id -> project.map(id).map(it -> copy(it, project, ids));
                  default -> Optional.empty();
                });
  }

  private static Edit copy(JourneyMap map, Project project, IdSource ids) {
    String name = Messages.in(project.language().locale()).text("new.copy", map.name());
    return DuplicateMap.of(project, map.id(), name, ids);
  }

  private static void apply(Edit edit, Session session) {
    Collection<ElementId> selected = session.selection().elements();
    session.apply(edit);
    Map<ElementId, ElementId> copies =
        switch (edit) {
          case DuplicateCards it -> it.copies().ids();
          case DuplicateStage it -> it.copies().ids();
          case DuplicateStep it -> it.copies().ids();
          case DuplicateLane it -> it.copies().ids();
          case DuplicateMap it -> it.copies().ids();
          default -> Map.of();
        };
    session.select(
        Selection.of(selected.stream().filter(copies::containsKey).map(copies::get).toList()));
  }
}
