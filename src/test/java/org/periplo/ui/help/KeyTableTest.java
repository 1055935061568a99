package org.periplo.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.periplo.gesture.KeyName;
import org.periplo.messages.Messages;
import org.periplo.ui.action.ActionMenu;
import org.periplo.ui.action.TestEditor;
import org.periplo.ui.help.KeyTable.Row;
import org.periplo.ui.help.KeyTable.Section;

class KeyTableTest {

  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
  private static final Messages SPANISH = Messages.in(Locale.of("es"));

  private final TestEditor editor = new TestEditor();
  private final KeyTable english = KeyTable.of(editor, ENGLISH, new KeyWords(ENGLISH, false));
  private final KeyTable spanish = KeyTable.of(editor, SPANISH, new KeyWords(SPANISH, false));

  @Test
  void everyKeyOfTheMapIsExplained() {
    assertThat(MapKey.ALL.stream().flatMap(it -> it.names().stream()).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(KeyName.class));
  }

  @Test
  void everyShortcutOfEveryActionStandsInTheTable() {
    Set<List<String>> keys =
        rows(english).flatMap(it -> it.ways().stream()).collect(Collectors.toSet());
    KeyWords words = new KeyWords(ENGLISH, false);

    assertThat(
            ActionMenu.actions(editor).stream()
                .flatMap(it -> Stream.concat(it.shortcut().stream(), it.otherShortcuts().stream()))
                .map(words::of))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(keys).contains(it));
  }

  @Test
  void keysAreCalledAsOnTheKeyboardsOfTheLanguageAndTheSystem() {
    KeyCombination saveAs = KeyCombination.valueOf("Shortcut+Shift+S");

    assertThat(new KeyWords(ENGLISH, false).of(saveAs)).containsExactly("Ctrl", "Shift", "S");
    assertThat(new KeyWords(SPANISH, false).of(saveAs)).containsExactly("Ctrl", "Mayús", "S");
    assertThat(new KeyWords(ENGLISH, true).of(saveAs)).containsExactly("⌘", "⇧", "S");
    assertThat(
            new KeyWords(SPANISH, false)
                .of(new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.CONTROL_DOWN)))
        .containsExactly("Ctrl", "AvPág");
  }

  @Test
  void whatIsLookedForIsFoundByNameWithoutAccentsAndByKey() {
    assertThat(rows(spanish.holding("pagina de inicio")).map(Row::name))
        .containsExactly("Página de inicio");
    assertThat(rows(english.holding("ctrl+shift+s")).map(Row::name)).containsExactly("Save as…");
    assertThat(english.holding("nothing is called this").sections()).isEmpty();
    assertThat(english.holding("  ")).isEqualTo(english);
  }

  @Test
  void theColumnsHoldAllSectionsInTheirOrder() {
    assertThat(english.columns().stream().flatMap(it -> it.sections().stream()).toList())
        .isEqualTo(english.sections());
  }

  @Test
  void theColumnsAreAsNearlyOfOneLengthAsCanBe() {
    KeyTable table =
        new KeyTable(List.of(section("a", 5), section("b", 4), section("c", 3), section("d", 2)));

    assertThat(table.columns())
        .containsExactly(
            new KeyTable(List.of(section("a", 5), section("b", 4))),
            new KeyTable(List.of(section("c", 3), section("d", 2))));
  }

  private static Section section(String title, int rows) {
    return new Section(title, Collections.nCopies(rows, new Row(title, List.of(List.of("F1")))));
  }

  private static Stream<Row> rows(KeyTable table) {
    return table.sections().stream().flatMap(it -> it.rows().stream());
  }
}
