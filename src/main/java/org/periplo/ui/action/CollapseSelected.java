package org.periplo.ui.action;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.periplo.messages.Messages;
import org.periplo.model.ElementId;
import org.periplo.model.LaneId;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.StepId;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.session.View;

/// Shows only the names of the selected lanes and stages, or all of them again.
///
/// A selected step stands for its stage; where cards or a cell are selected, it is about their
/// lanes.
public record CollapseSelected() implements Action {
  @Override
  public String name(Editor editor, Messages messages) {
    boolean expands = editor.session().view().collapsed().containsAll(wanted(editor));
    return messages.text(expands && isPossible(editor) ? key() + ".expand" : key());
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+Shift+H"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return !wanted(editor).isEmpty();
  }

  @Override
  public void perform(Editor editor) {
    Session session = editor.session();
    Set<ElementId> wanted = wanted(editor);
    Set<ElementId> next = new HashSet<>(session.view().collapsed());
    boolean changed = next.containsAll(wanted) ? next.removeAll(wanted) : next.addAll(wanted);
    if (changed) {
      session.showCollapsed(next);
    }
  }

  private static Set<ElementId> wanted(Editor editor) {
    View view = editor.session().view();
    return Stream.concat(
            view.selection().elements().stream().flatMap(it -> named(it, view)),
            view.selection().only(StageId.class).isEmpty() ? lanes(view) : Stream.empty())
        .collect(Collectors.toSet());
  }

  private static Stream<ElementId> named(ElementId element, View view) {
    return switch (element) {
      case LaneId id -> Stream.of(id);
      case StageId id -> Stream.of(id);
      case StepId id -> view.journeyMap().stageOf(id).map(Stage::id).stream().map(it -> it);
      default -> Stream.empty();
    };
  }

  private static Stream<ElementId> lanes(View view) {
    Selection selection = view.selection();
    Stream<ElementId> ofCards =
        view.journeyMap().cards().stream()
            .filter(it -> selection.contains(it.id()))
            .map(it -> it.lane());
    return Stream.concat(ofCards, selection.cell().stream().map(it -> it.lane()));
  }
}
