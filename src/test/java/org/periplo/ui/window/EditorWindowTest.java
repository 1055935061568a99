package org.periplo.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.periplo.drawing.Progress;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.RenameProject;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.export.ExportOptions;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Sample;
import org.periplo.files.Template;
import org.periplo.geometry.Box;
import org.periplo.layout.Arrangement;
import org.periplo.layout.MapLayout;
import org.periplo.model.Audience;
import org.periplo.model.Card;
import org.periplo.model.Cell;
import org.periplo.model.CurveId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.ExportSetup;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Language;
import org.periplo.model.Project;
import org.periplo.model.StepId;
import org.periplo.model.Touchpoint;
import org.periplo.session.Selection;
import org.periplo.theme.Theme;
import org.periplo.ui.action.Look;
import org.periplo.ui.dialog.Questions.Unsaved;
import org.periplo.ui.outline.Line;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class EditorWindowTest {

  /// From the corner of the canvas to that of a map that is not scrolled.
  private static final double AIR = 16;

  @TempDir Path folder;

  private final TestQuestions questions = new TestQuestions();
  private EditorWindow window;
  private Stage stage;
  private Preferences kept = Preferences.first(Language.SPANISH);

  @Start
  void start(Stage shown) {
    stage = shown;
    stage.setWidth(1500);
    stage.setHeight(960);
    window =
        new EditorWindow(
            stage,
            kept,
            it -> kept = it,
            TestKeeping.nothing(),
            questions,
            new IdSource(new Random(5)));
    window.show();
    window.documents().show(Sample.OMNICHANNEL_PURCHASE);
  }

  @Test
  void theSampleIsOpenWithItsStagesInTheOutline(FxRobot robot) {
    TreeView<Line> outline = robot.lookup("#outline").query();

    assertThat(outline.getRoot().getChildren())
        .flatExtracting(it -> it.getValue().lines())
        .extracting(Line::words)
        .containsSubsequence(
            "Descubrimiento", "Consideración", "Compra", "Entrega y uso", "Fidelización");
    assertThat(text(robot, "#project-name")).isEqualTo("Electro Norte");
    assertThat(text(robot, "#counts")).startsWith("5 etapas · 11 pasos · 76 tarjetas");
  }

  @Test
  void aCardThatIsWrittenInPlaceCanBeUndone(FxRobot robot) {
    Card card = map().cards().getFirst();

    doubleClickUntilWriting(robot, middle(layout().boundsOf(card.id()).orElseThrow()));
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write("ruido").type(KeyCode.ENTER);
    settle();

    assertThat(map().card(card.id()).orElseThrow().text()).isEqualTo("ruido");
    assertThat(window.session().isSaved()).isFalse();

    robot.clickOn("#action-undo");
    settle();

    assertThat(map().card(card.id())).contains(card);
    assertThat(text(robot, "#map-state")).endsWith("aún sin guardar");
  }

  /// On a busy machine the second click may come too late for the two to be a double click.
  private static void doubleClickUntilWriting(FxRobot robot, Point2D onMap) {
    Node field = robot.lookup(".map-writing").query();
    for (int times = 0; times < 5 && !field.isVisible(); times++) {
      robot.doubleClickOn(at(robot, onMap));
      settle();
    }
    assertThat(field.isFocused()).isTrue();
  }

  @Test
  void keysGoFromPartToPartAndHideTheEdges(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
    settle();
    assertThat(robot.lookup("#outline").query().isFocused()).isTrue();

    robot.type(KeyCode.F6);
    settle();
    assertThat(robot.lookup("#map").query().isFocused()).isTrue();

    robot.type(KeyCode.F6);
    settle();
    assertThat(robot.lookup("#inspector").query().isFocusWithin()).isTrue();

    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT)
        .type(KeyCode.DIGIT3)
        .release(KeyCode.CONTROL, KeyCode.SHIFT);
    settle();
    assertThat(robot.lookup("#inspector").query().getParent().isVisible()).isFalse();
    assertThat(robot.lookup("#map").query().isFocused()).isTrue();
  }

  @Test
  void keysUndoAndDuplicateThoughNoMenuWasEverOpen(FxRobot robot) {
    Card card = map().cards().getFirst();
    int before = map().cards().size();
    robot.clickOn(at(robot, middle(layout().boundsOf(card.id()).orElseThrow())));

    robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
    settle();
    assertThat(map().cards()).hasSize(before + 1);

    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    settle();
    assertThat(map().cards()).hasSize(before);
  }

  @Test
  void thePlusOverTheEqualsSignZoomsIn(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
    settle();

    assertThat(text(robot, "#action-zoomToActualSize")).isEqualTo("125\u00a0%");
  }

  @Test
  void aDraggedCardStandsInTheOtherCell(FxRobot robot) {
    Card card = map().cards().getFirst();
    StepId next = map().steps().get(1).id();
    Cell target = new Cell(card.lane(), next);

    drag(
        robot,
        middle(layout().boundsOf(card.id()).orElseThrow()),
        middle(layout().boundsOf(target).orElseThrow()));

    assertThat(map().card(card.id()).orElseThrow().cell()).isEqualTo(target);
  }

  @Test
  void aDraggedEmotionPointHasAnotherValue(FxRobot robot) {
    EmotionCurve curve = map().curves().getFirst();
    Point2D point =
        layout().curves().stream()
            .filter(it -> it.curve().id().equals(curve.id()))
            .map(it -> it.points().getFirst().at())
            .map(it -> new Point2D(it.x(), it.y()))
            .findFirst()
            .orElseThrow();

    drag(robot, point, point.add(0, -Theme.EMOTION_HEIGHT / 4));

    StepId step = curve.points().getFirst().step();
    assertThat(value(curve.id(), step)).isEqualTo(curve.points().getFirst().value() + 1);
  }

  private double value(CurveId id, StepId step) {
    return map().curves().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .flatMap(it -> it.pointIn(step))
        .orElseThrow()
        .value();
  }

  @Test
  void theWholeWindowSpeaksTheOtherLanguage(FxRobot robot) {
    assertThat(text(robot, "#action-export")).isEqualTo("Exportar");

    robot.interact(() -> window.appearance().speak(Language.ENGLISH));
    settle();

    assertThat(text(robot, "#action-export")).isEqualTo("Export");
    assertThat(text(robot, "#counts")).startsWith("5 stages");
    assertThat(kept.language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void whatIsTypedInTheInspectorIsOneStepOfTheHistory(FxRobot robot) {
    Card touchpoint =
        map().cards().stream()
            .filter(it -> it.detail() instanceof Touchpoint)
            .findFirst()
            .orElseThrow();
    robot.interact(() -> window.session().select(Selection.of(touchpoint.id())));
    settle();

    TextInputControl field = robot.lookup("#field-text").query();
    robot.clickOn(field).type(KeyCode.END).write(" x").type(KeyCode.TAB);
    robot.interact(() -> stage.getScene().lookup("#map").requestFocus());
    settle();

    assertThat(map().card(touchpoint.id()).orElseThrow().text()).contains(" x");
    robot.interact(() -> window.session().undo());
    assertThat(map().card(touchpoint.id())).contains(touchpoint);
  }

  @Test
  void whatIsSavedElsewhereAndOpenedAgainIsTheSameProject(FxRobot robot) throws Exception {
    Path file = folder.resolve("mapa.periplo");
    questions.file = Optional.of(file);
    act(robot, it -> it.documents().saveAs());

    assertThat(ProjectFiles.read(file)).isEqualTo(Sample.OMNICHANNEL_PURCHASE.project());
    assertThat(text(robot, "#map-state")).endsWith("guardado");

    act(robot, it -> it.documents().show(Sample.PUBLIC_SERVICE));
    act(robot, it -> it.documents().open());
    waitUntil(() -> window.session().current().name().equals("Electro Norte"));

    assertThat(window.session().current()).isEqualTo(Sample.OMNICHANNEL_PURCHASE.project());
    assertThat(kept.recent()).containsExactly(file.toAbsolutePath());
  }

  @Test
  void aBrokenFileLeavesTheOpenProjectAlone(FxRobot robot) throws Exception {
    Path file = Files.writeString(folder.resolve("roto.periplo"), "{");
    act(robot, it -> it.documents().open(file));
    waitUntil(() -> !questions.told.isEmpty());

    assertThat(questions.told).singleElement().asString().contains("roto.periplo");
    assertThat(window.session().current()).isEqualTo(Sample.OMNICHANNEL_PURCHASE.project());
  }

  @Test
  void unsavedChangesAreAskedForBeforeTheWindowCloses(FxRobot robot) {
    act(robot, it -> it.session().apply(new RenameProject("Otro")));
    act(robot, it -> it.documents().quit());

    assertThat(questions.told).containsExactly("unsaved: Otro");
    assertThat(stage.isShowing()).isTrue();

    questions.unsaved = Unsaved.DISCARD;
    act(robot, it -> it.documents().quit());

    assertThat(stage.isShowing()).isFalse();
    assertThat(kept.bounds()).isPresent();
  }

  @Test
  void eachTabKeepsItsHistoryAndItsSight(FxRobot robot) {
    robot.clickOn("#action-zoomIn");
    act(robot, it -> it.session().apply(new RenameProject("Uno")));
    act(robot, it -> it.documents().show(Sample.PUBLIC_SERVICE));
    assertThat(tabs(robot)).containsExactly("Uno", "Ayuda a la dependencia");
    assertThat(window.session().undoName()).isEmpty();

    robot.press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);
    settle();

    assertThat(text(robot, "#project-name")).isEqualTo("Uno");
    assertThat(text(robot, "#action-zoomToActualSize")).isEqualTo("125\u00a0%");
    act(robot, it -> it.session().undo());
    assertThat(text(robot, "#project-name")).isEqualTo("Electro Norte");
  }

  @Test
  void aTabIsClosedOnceItIsAnsweredWhatBecomesOfItsChanges(FxRobot robot) {
    act(robot, it -> it.documents().show(Sample.PUBLIC_SERVICE));
    act(robot, it -> it.session().apply(new RenameProject("Otro")));

    act(robot, it -> it.documents().close());
    assertThat(questions.told).containsExactly("unsaved: Otro");
    assertThat(tabs(robot)).hasSize(2);

    questions.unsaved = Unsaved.DISCARD;
    act(robot, it -> it.documents().close());
    assertThat(text(robot, "#project-name")).isEqualTo("Electro Norte");
    assertThat(robot.lookup("#tabs").query().isVisible()).isFalse();
  }

  @Test
  void theLastTabLeavesTheStartPageWhereEnterBeginsWithTheFirstTemplate(FxRobot robot) {
    act(robot, it -> it.documents().close());
    assertThat(window.documents().isOneInFront()).isFalse();
    assertThat(stage.getTitle()).isEqualTo("Periplo");
    assertThat(robot.lookup(".start-card").queryAllAs(Region.class))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.getHeight()).isBetween(180.0, 260.0));

    robot.type(KeyCode.ENTER);
    settle();

    assertThat(window.session().current())
        .isEqualTo(Template.FIVE_STAGES.in(window.preferences().language()));
  }

  @Test
  void aFileThatIsOpenAlreadyComesToTheFront(FxRobot robot) throws Exception {
    Path file = folder.resolve("mapa.periplo");
    ProjectFiles.save(Sample.PUBLIC_SERVICE.project(), file);
    act(robot, it -> it.documents().open(file));
    waitUntil(() -> window.documents().countOpen() == 2);
    act(robot, it -> it.documents().showPrevious());

    act(robot, it -> it.documents().open(folder.resolve(".").resolve("mapa.periplo")));

    assertThat(window.documents().countOpen()).isEqualTo(2);
    assertThat(stage.getTitle()).isEqualTo("mapa.periplo – Periplo");
  }

  @Test
  void filesThatAreDroppedAreOpenedAndWhatIsNoProjectIsRefused(FxRobot robot) throws Exception {
    Path one = folder.resolve("uno.periplo");
    Path two = folder.resolve("dos.periplo");
    ProjectFiles.save(Sample.PUBLIC_SERVICE.project(), one);
    ProjectFiles.save(Sample.FIVE_STAGES.project(), two);

    act(robot, it -> new FileDrop(it).take(List.of(one, Path.of("foto.png"), two)));
    waitUntil(() -> window.documents().countOpen() == 3);

    assertThat(stage.getTitle()).isEqualTo("dos.periplo – Periplo");
    assertThat(questions.told).singleElement().asString().contains("foto.png", ".periplo");
    act(robot, it -> it.documents().quit());
    assertThat(kept.start().open()).containsExactly(one, two);
  }

  @Test
  void whatHadToBeChangedInAnOlderFileIsTold(FxRobot robot) throws Exception {
    Path old =
        Path.of("src/test/resources/org/periplo/files/formats/1.0/names-taken.periplo")
            .toAbsolutePath();
    Path file = Files.copy(old, folder.resolve("viejo.periplo"));

    act(robot, it -> it.documents().open(file));
    waitUntil(() -> window.documents().countOpen() == 2);
    settle();

    assertThat(robot.lookup(".status-bar .said").queryAs(Labeled.class).getText())
        .isEqualTo(window.messages().text("opening.repaired", "viejo.periplo", 5));
  }

  @Test
  void aPdfOpensAsItsProjectInNoFile(FxRobot robot) throws Exception {
    Path pdf = folder.resolve("impreso.pdf");
    Project project = Sample.PUBLIC_SERVICE.project();
    ExportSetup internal = project.exports().withAudience(Audience.INTERNAL);
    new Export(project.withExports(internal), ExportFormat.PDF, ExportOptions.USUAL)
        .to(pdf, Progress.UNWATCHED);

    act(robot, it -> new FileDrop(it).take(List.of(pdf)));
    waitUntil(() -> window.documents().countOpen() == 2);

    assertThat(stage.getTitle()).contains(project.name()).doesNotContain("impreso");
    assertThat(window.tabs().looked().orElseThrow().project().file()).isEmpty();
    assertThat(window.session().isSaved()).isFalse();
  }

  @Test
  void preferencesHoldAtOnceAndEscapeGivesTheKeyboardBack(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
    settle();
    robot.clickOn("English");
    robot.interact(
        () ->
            robot.lookup("#set-look").<Look>queryComboBox().getSelectionModel().select(Look.DARK));
    settle();

    assertThat(kept.language()).isEqualTo(Language.ENGLISH);
    assertThat(stage.getScene().getRoot().getStyleClass()).contains("dark");
    assertThat(text(robot, ".panel-title")).isEqualTo("Preferences");

    robot.type(KeyCode.ESCAPE);
    settle();
    assertThat(robot.lookup(".panel").tryQuery()).isEmpty();
    assertThat(text(robot, "#action-export")).isEqualTo("Export");
  }

  @Test
  void keysAreLookedUpByTheirNames(FxRobot robot) {
    robot.type(KeyCode.F1);
    settle();
    robot.write("deshacer");
    settle();

    assertThat(robot.lookup("#keys .key-cap").queryAllAs(Labeled.class))
        .extracting(Labeled::getText)
        .containsExactly("Ctrl", "Z");
  }

  private static List<String> tabs(FxRobot robot) {
    return robot.lookup("#tabs .toggle-button").queryAllAs(ToggleButton.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  @Test
  void anExportIsWrittenBesideTheWindow(FxRobot robot) throws Exception {
    Path file = folder.resolve("mapa.svg");
    questions.file = Optional.of(file);
    act(robot, it -> it.documents().export(Optional.of(ExportFormat.SVG)));
    waitUntil(() -> Files.exists(file));

    assertThat(Files.readString(file)).contains("Descubrimiento");
  }

  @Test
  void whatNoFontHasIsShownBeforeAnExportLosesIt(FxRobot robot) throws Exception {
    Path file = folder.resolve("mapa.png");
    questions.file = Optional.of(file);
    Card card = map().cards().getFirst();
    act(robot, it -> it.session().apply(new ChangeCardText(card.id(), "你好")));

    act(robot, it -> it.documents().export(Optional.of(ExportFormat.PNG)));
    waitUntil(() -> robot.lookup("#findings").tryQuery().isPresent());
    waitUntil(() -> text(robot, "#findings-summary").startsWith("Una cosa"));

    assertThat(file).doesNotExist();
  }

  @Test
  void theMapIsZoomedByTheButtonsInItsCorner(FxRobot robot) {
    robot.clickOn("#action-zoomIn");
    settle();
    assertThat(text(robot, "#action-zoomToActualSize")).isEqualTo("125\u00a0%");

    robot.clickOn("#action-zoomToActualSize");
    settle();
    assertThat(text(robot, "#action-zoomToActualSize")).isEqualTo("100\u00a0%");
  }

  private JourneyMap map() {
    return window.session().view().journeyMap();
  }

  private MapLayout layout() {
    return Arrangement.of(window.session().shown(), map(), Theme.LIGHT);
  }

  private static Point2D middle(Box box) {
    return new Point2D(box.x() + box.width() / 2, box.y() + box.height() / 2);
  }

  private static Point2D at(FxRobot robot, Point2D onMap) {
    Node canvas = robot.lookup("#map").query();
    return canvas.localToScreen(onMap.add(AIR, AIR));
  }

  private static void drag(FxRobot robot, Point2D from, Point2D to) {
    robot.moveTo(at(robot, from)).press(MouseButton.PRIMARY);
    robot.moveTo(at(robot, from.midpoint(to))).moveTo(at(robot, to));
    robot.release(MouseButton.PRIMARY);
    settle();
  }

  private void act(FxRobot robot, Consumer<EditorWindow> action) {
    robot.interact(() -> action.accept(window));
    settle();
  }

  private static void settle() {
    waitForFxEvents();
  }

  private static void waitUntil(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    settle();
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }
}
