package org.periplo.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCodeCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.edit.SmallMap;
import org.periplo.export.ExportFormat;
import org.periplo.files.Sample;
import org.periplo.files.Template;
import org.periplo.messages.Messages;
import org.periplo.model.Cell;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneKind;
import org.periplo.model.Language;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.session.Selection;

class ActionsTest {

  private final TestEditor editor = new TestEditor();

  @Test
  void noTwoActionsShareAShortcut() {
    assertThat(
            actions().stream()
                .flatMap(it -> Stream.concat(it.shortcut().stream(), it.otherShortcuts().stream())))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void everyShortcutIsThatOfAKeyAndNotOfACharacter() {
    assertThat(
            actions().stream()
                .flatMap(it -> Stream.concat(it.shortcut().stream(), it.otherShortcuts().stream())))
        .allSatisfy(it -> assertThat(it).isInstanceOf(KeyCodeCombination.class));
  }

  @Test
  void everyActionStandsInAMenu() {
    editor.recent.add(Path.of("map.periplo"));

    assertThat(actions().stream().<Class<?>>map(Action::getClass).distinct())
        .containsExactlyInAnyOrder(Action.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyActionHasANameInEachLanguage(String language) {
    Messages messages = Messages.in(Locale.of(language));

    assertThat(actions())
        .allSatisfy(it -> assertThat(messages.text(it.key())).isNotBlank())
        .allSatisfy(it -> assertThat(it.name(editor, messages)).isNotBlank());
  }

  private List<Action> actions() {
    return ActionMenu.actions(editor);
  }

  /// What actions do that leave the map alone.
  static Stream<Arguments> calls() {
    return Stream.of(
        new Arguments(new About(), "about"),
        new Arguments(new NameEmotions(), "name emotions"),
        new Arguments(new CloseProject(), "close"),
        new Arguments(new Quit(), "quit"),
        new Arguments(new NewProject(), "create"),
        new Arguments(new ShowPreferences(), "preferences"),
        new Arguments(new ShowKeys(), "keys"),
        new Arguments(new NextTab(), "not possible"),
        new Arguments(new PreviousTab(), "not possible"),
        new Arguments(new ShowStart(), "start"),
        new Arguments(new OpenProject(), "open"),
        new Arguments(new OpenRecent(Path.of("a.periplo")), "open a.periplo"),
        new Arguments(new OpenSample(Sample.FIVE_STAGES), "show FIVE_STAGES"),
        new Arguments(new NewFromTemplate(Template.THREE_STAGES), "create THREE_STAGES"),
        new Arguments(new Save(), "save"),
        new Arguments(new SaveAs(), "save as"),
        new Arguments(new ShowVersions(), "not possible"),
        new Arguments(new ShowRecovered(), "not possible"),
        new Arguments(new Export(), "export"),
        new Arguments(new ExportTo(ExportFormat.SVG), "export SVG"),
        new Arguments(new ZoomIn(), "zoom in"),
        new Arguments(new ZoomOut(), "zoom out"),
        new Arguments(new ZoomToActualSize(), "zoom to 1.0"),
        new Arguments(new ZoomToFit(), "zoom to fit"),
        new Arguments(new ZoomToSelection(), "not possible"),
        new Arguments(new CollapseSelected(), "not possible"),
        new Arguments(new ExpandAll(), "not possible"),
        new Arguments(new ShowMinimap(), "minimap"),
        new Arguments(new ShowScale(new Scale(150)), "scale 150"),
        new Arguments(new ShowLook(Look.DARK), "look DARK"),
        new Arguments(new SpeakLanguage(Language.ENGLISH), "speak ENGLISH"),
        new Arguments(new Copy(), "not possible"),
        new Arguments(new Cut(), "not possible"),
        new Arguments(new Paste(), "not possible"),
        new Arguments(new Find(), "find"),
        new Arguments(new ReplaceWords(), "replace"),
        new Arguments(new FindNext(), "not possible"),
        new Arguments(new FindPrevious(), "not possible"),
        new Arguments(new FilterCards(), "filter"),
        new Arguments(new ClearFilter(), "not possible"),
        new Arguments(new FindCommand(), "open palette"),
        new Arguments(new FocusPanel(Panel.MAP), "focus MAP"),
        new Arguments(new FocusNextPanel(), "focus OUTLINE"),
        new Arguments(new ShowSidebar(), "toggle OUTLINE"),
        new Arguments(new ShowInspector(), "toggle INSPECTOR"),
        new Arguments(new EditBrand(), "fill in inspector.brand"),
        new Arguments(new Rename(), "not possible"),
        new Arguments(new Delete(), "not possible"),
        new Arguments(new Duplicate(), "not possible"),
        new Arguments(new Undo(), "not possible"),
        new Arguments(new Redo(), "not possible"));
  }

  /// @param done what becomes of it when nothing is selected
  record Arguments(Action action, String done) {}

  @ParameterizedTest
  @MethodSource("calls")
  void anActionAsksTheEditorForItsWork(Arguments it) {
    assertThat(editor.ask(it.action()).done).containsExactly(it.done());
  }

  @Test
  void withTwoProjectsOpenOneLeadsToTheOther() {
    editor.open = 2;

    assertThat(editor.ask(new NextTab()).ask(new PreviousTab()).done)
        .containsExactly("next", "previous");
  }

  @Test
  void withNoProjectInFrontOnlyWhatNeedsNoneIsOffered() {
    editor.open = 0;

    assertThat(
            actions().stream().filter(it -> it.isOffered(editor)).<Class<?>>map(Object::getClass))
        .containsOnly(
            About.class,
            FindCommand.class,
            NewFromTemplate.class,
            NewProject.class,
            OpenProject.class,
            OpenSample.class,
            Quit.class,
            ShowKeys.class,
            ShowLook.class,
            ShowPreferences.class,
            ShowScale.class,
            SpeakLanguage.class);
  }

  @Test
  void whereThereAreWordsToFindAndAFilterTheyCanBeFollowedAndCleared() {
    editor.looksFor = true;

    editor.ask(new FindNext()).ask(new FindPrevious()).ask(new ClearFilter());

    assertThat(editor.done).containsExactly("next", "previous", "clear filter");
  }

  @Test
  void whereEarlierVersionsOrRecoveredWorkAreKeptTheyAreShown() {
    editor.versions = true;

    assertThat(editor.ask(new ShowVersions()).ask(new ShowRecovered()).done)
        .containsExactly("versions", "recovered");
  }

  @Test
  void recentFilesOfOneNameAreToldApartByTheirFolders() {
    editor.recent.addAll(
        List.of(
            Path.of("spring", "map.periplo"),
            Path.of("autumn", "map.periplo"),
            Path.of("a.periplo")));

    assertThat(
            editor.recent.stream()
                .map(it -> new OpenRecent(it).name(editor, Messages.in(Locale.ENGLISH))))
        .containsExactly("map.periplo — in spring", "map.periplo — in autumn", "a.periplo");
  }

  @Test
  void wherePointerAndSelectionAreOnlyWhatIsPossibleIsOffered() {
    assertThat(here()).contains(new InsertCard()).doesNotContain(new Rename(), new Undo());

    editor.selecting(Selection.of(SmallMap.ASK)).ask(new Duplicate());
    assertThat(editor.session().undoName()).isPresent();
    assertThat(here())
        .contains(new Rename(), new Duplicate(), new Delete(), new InsertCard())
        .doesNotContain(new Undo());
  }

  private List<MenuEntry> here() {
    return ActionMenu.here(editor).stream().flatMap(List::stream).toList();
  }

  @Test
  void whatIsSoAlreadyIsTheChosenOne() {
    assertThat(actions().stream().filter(it -> it.isChosen(editor)))
        .containsExactly(
            new SwitchCurve(SmallMap.CURVE),
            new ShowInspector(),
            new ShowLook(Look.LIGHT),
            new ShowScale(Scale.USUAL),
            new SpeakLanguage(Language.SPANISH));
  }

  @Test
  void whatIsSelectedIsShownLarge() {
    assertThat(editor.selecting(Selection.of(SmallMap.ASK)).ask(new ZoomToSelection()).done)
        .containsExactly("zoom to selection");
  }

  @Test
  void lanesAndStagesAreCollapsedAndExpandedAgain() {
    Messages english = Messages.in(Locale.ENGLISH);
    CollapseSelected collapse = new CollapseSelected();

    editor.selecting(Selection.of(SmallMap.ASK)).ask(collapse);
    assertThat(editor.session().view().collapsed()).isEqualTo(Set.of(SmallMap.ACTIONS));
    assertThat(editor.session().selection()).isEqualTo(Selection.of(SmallMap.ACTIONS));
    assertThat(collapse.name(editor, english)).isEqualTo("Expand lanes or stages");

    editor.selecting(Selection.of(SmallMap.PAY)).ask(collapse);
    assertThat(editor.session().view().collapsed())
        .isEqualTo(Set.of(SmallMap.ACTIONS, SmallMap.DURING));
    editor.ask(collapse);
    assertThat(editor.session().view().collapsed()).isEqualTo(Set.of(SmallMap.ACTIONS));

    editor.ask(new ExpandAll());
    assertThat(editor.session().view().collapsed()).isEmpty();
  }

  @Test
  void whatIsSelectedIsRenamedInPlace() {
    assertThat(editor.selecting(Selection.of(SmallMap.ASK)).ask(new Rename()).done)
        .containsExactly("begin writing");
  }

  @Test
  void aNewCardIsWrittenInTheCellOfTheSelectedOne() {
    Cell cell = map().card(SmallMap.READ).orElseThrow().cell();

    editor.selecting(Selection.of(SmallMap.READ)).ask(new InsertCard());

    assertThat(editor.session().selection()).isEqualTo(Selection.of(cell));
    assertThat(editor.done).containsExactly("begin writing");
  }

  @Test
  void withNothingSelectedANewCardGoesToTheFirstCell() {
    editor.ask(new InsertCard());

    assertThat(editor.session().selection())
        .isEqualTo(Selection.of(new Cell(SmallMap.ACTIONS, SmallMap.SEARCH)));
  }

  @Test
  void aNewCardOnALaneOfEmotionsGoesToTheFirstLaneThatHoldsCards() {
    editor.selecting(Selection.of(new Cell(SmallMap.FEELINGS, SmallMap.USE))).ask(new InsertCard());

    assertThat(editor.session().selection().cell())
        .contains(new Cell(SmallMap.ACTIONS, SmallMap.USE));
  }

  @Test
  void aNewStepStandsBehindThatOfTheSelectedCard() {
    editor.selecting(Selection.of(SmallMap.SEARCH)).ask(new InsertStep());

    assertThat(map().steps())
        .extracting(Step::name)
        .containsExactly("search", "New step", "compare", "pay", "use", "tell");
    assertThat(editor.done).containsExactly("begin writing");
  }

  @Test
  void aNewStageStandsBehindTheSelectedOne() {
    editor.selecting(Selection.of(SmallMap.BEFORE)).ask(new InsertStage());

    assertThat(map().stages())
        .extracting(Stage::name)
        .containsExactly("before", "New stage", "during", "after");
  }

  @Test
  void aNewLaneStandsUnderThatOfTheSelectedCard() {
    editor.selecting(Selection.of(SmallMap.ASK)).ask(new InsertLane(LaneKind.QUOTES));

    assertThat(map().lanes())
        .extracting(Lane::kind)
        .containsSubsequence(LaneKind.ACTIONS, LaneKind.QUOTES, LaneKind.TOUCHPOINTS);
  }

  @Test
  void theCopyIsSelected() {
    for (var element :
        List.of(SmallMap.SEARCH, SmallMap.BEFORE, SmallMap.ACTIONS, SmallMap.ASK, SmallMap.MAP)) {
      editor.selecting(Selection.of(element)).ask(new Duplicate());

      assertThat(editor.session().selection().elements())
          .singleElement()
          .isNotEqualTo(element)
          .hasSameClassAs(element);
    }
  }

  @Test
  void whatIsDeletedComesBackByItsNameAndGoesAgain() {
    Messages english = Messages.in(Locale.ENGLISH);
    JourneyMap before = map();

    editor.selecting(Selection.of(SmallMap.ASK)).ask(new Delete());
    assertThat(map().card(SmallMap.ASK)).isEmpty();
    assertThat(new Undo().name(editor, english)).isEqualTo("Undo: Delete card");

    editor.ask(new Undo());
    assertThat(map()).isEqualTo(before);
    assertThat(new Redo().name(editor, english)).isEqualTo("Redo: Delete card");

    editor.ask(new Redo());
    assertThat(map().card(SmallMap.ASK)).isEmpty();
  }

  private JourneyMap map() {
    return editor.session().view().journeyMap();
  }
}
