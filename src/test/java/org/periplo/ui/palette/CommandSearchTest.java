package org.periplo.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplo.ui.action.Action;
import org.periplo.ui.action.Find;
import org.periplo.ui.action.FindNext;
import org.periplo.ui.action.InsertStage;
import org.periplo.ui.action.Redo;
import org.periplo.ui.action.Undo;
import org.periplo.ui.action.ZoomIn;
import org.periplo.ui.action.ZoomToActualSize;

class CommandSearchTest {

  private static final List<Command> COMMANDS =
      List.of(
          command(new Undo(), "Undo", "Edit", "Deshacer", "Editar", false),
          command(new Redo(), "Redo", "Edit", "Rehacer", "Editar", true),
          command(new Find(), "Find…", "Find", "Buscar…", "Buscar", true),
          command(new FindNext(), "Find next", "Find", "Buscar siguiente", "Buscar", true),
          command(new InsertStage(), "Stage", "Insert", "Etapa", "Insertar", true),
          command(new ZoomIn(), "Zoom in", "View", "Ampliar", "Ver", true),
          command(new ZoomToActualSize(), "Actual size", "View", "Tamaño real", "Ver", true));

  private static Command command(
      Action action, String name, String menu, String other, String otherMenu, boolean possible) {
    return new Command(action, name, menu, other, otherMenu, possible);
  }

  private static List<String> found(String typed, Action... recent) {
    return new CommandSearch(COMMANDS, List.of(recent))
        .find(typed).stream().map(Command::name).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Zoom in, Zoom in",
    "ampliar, Zoom in",
    "tamano, Actual size",
    "TAMAÑO REAL, Actual size",
    "real tam, Actual size",
    "as, Actual size",
    "tr, Actual size",
    "find, Find…",
    "siguiente, Find next",
    "ins st, Stage",
    "insertar etapa, Stage",
    "hacer, Redo"
  })
  void aCommandIsFoundInEitherLanguage(String typed, String first) {
    assertThat(found(typed)).startsWith(first);
  }

  @Test
  void everyCommandIsTheFirstToItsOwnNameInBothLanguages() {
    for (Command command : COMMANDS) {
      assertThat(found(command.name())).startsWith(command.name());
      assertThat(found(command.otherName())).startsWith(command.name());
    }
  }

  @Test
  void whatIsMeantByNothingIsNotFound() {
    assertThat(found("xylophone")).isEmpty();
  }

  @Test
  void withNothingTypedRecentOnesComeFirstAndImpossibleOnesLast() {
    assertThat(found("", new ZoomIn()))
        .containsExactly("Zoom in", "Redo", "Find…", "Find next", "Stage", "Actual size", "Undo");
  }

  @Test
  void ofEquallyNearNamesTheRecentOneIsFirst() {
    assertThat(found("fin")).startsWith("Find…", "Find next");
    assertThat(found("fin", new FindNext())).startsWith("Find next", "Find…");
  }

  @Test
  void recentActionsStandOnceTheLastFirst() {
    RecentActions recent = new RecentActions();
    recent.add(new Undo());
    recent.add(new Redo());
    recent.add(new Undo());

    assertThat(recent.all()).isEqualTo(List.of(new Undo(), new Redo()));
  }
}
