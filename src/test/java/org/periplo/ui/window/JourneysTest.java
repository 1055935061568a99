package org.periplo.ui.window;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT8;
import static javafx.scene.input.KeyCode.DIGIT9;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F5;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.W;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.AFTER;
import static org.periplo.edit.SmallMap.APP;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.BEFORE;
import static org.periplo.edit.SmallMap.COMPARE;
import static org.periplo.edit.SmallMap.CONTACTS;
import static org.periplo.edit.SmallMap.CURVE;
import static org.periplo.edit.SmallMap.DURING;
import static org.periplo.edit.SmallMap.FEELINGS;
import static org.periplo.edit.SmallMap.IDEAS;
import static org.periplo.edit.SmallMap.MAIL;
import static org.periplo.edit.SmallMap.PAINS;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.QUEUE;
import static org.periplo.edit.SmallMap.READ;
import static org.periplo.edit.SmallMap.SEARCH;
import static org.periplo.edit.SmallMap.TELL;
import static org.periplo.edit.SmallMap.TILL;
import static org.periplo.edit.SmallMap.USE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.periplo.edit.SmallMap;
import org.periplo.exchange.Room;
import org.periplo.files.ProjectFiles;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback;
import org.periplo.gesture.Feedback.Landing;
import org.periplo.model.Audience;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.EmotionPoint;
import org.periplo.model.EvidenceLevel;
import org.periplo.model.ExportSetup;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Language;
import org.periplo.model.StepId;
import org.periplo.session.Session;
import org.periplo.ui.canvas.MapPlace;
import org.periplo.ui.dialog.Questions.Unsaved;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The twelve journeys that a facilitator takes most, by keys and pointer through the real window:
///
/// 1. Begin a project from a template and type cards, cell after cell.
/// 2. Paste a list into a cell, and a block of a spreadsheet that needs another step.
/// 3. Drag a card to another cell, drag a copy, undo and redo.
/// 4. Select several cards, move them by keys, delete them.
/// 5. Reorder stages and lanes by their heads, and rename a stage in place.
/// 6. Say how a step feels by a number, quote somebody, and drag a point.
/// 7. Link a pain point with a touchpoint, see what is linked, and delete the link.
/// 8. Change a property of several cards at once.
/// 9. Find words, replace them, and filter cards.
/// 10. Reach commands by their names in either language: undo, speak the other one, look dark.
/// 11. Save, close with unsaved changes, come back to the same place, and work in two tabs.
/// 12. Zoom, collapse a stage, export, and present the map to a room that adds a card.
@ExtendWith(ApplicationExtension.class)
class JourneysTest {

  private static final Cell LAST_CONTACT = new Cell(CONTACTS, TELL);
  private static final Cell LAST_PAIN = new Cell(PAINS, TELL);

  @TempDir Path folder;

  private final TestQuestions questions = new TestQuestions();
  private final Map<Path, Whereabouts> remembered = new HashMap<>();
  private Preferences kept = Preferences.first(Language.ENGLISH);
  private Stage stage;
  private EditorWindow window;
  private Facilitator hand;

  @Start
  void start(Stage shown) {
    stage = shown;
    stage.setWidth(1500);
    stage.setHeight(960);
    Memory memory =
        new Memory() {
          @Override
          public Optional<Whereabouts> of(Path file) {
            return Optional.ofNullable(remembered.get(file));
          }

          @Override
          public void keep(Path file, Whereabouts whereabouts) {
            remembered.put(file, whereabouts);
          }
        };
    window =
        new EditorWindow(
            stage,
            kept,
            it -> kept = it,
            TestKeeping.with(memory),
            questions,
            new IdSource(new Random(12)));
    window.show();
  }

  @BeforeEach
  void sitDown(FxRobot robot) {
    hand = new Facilitator(robot, window);
  }

  @Test
  void beginsFromATemplateAndTypesCellAfterCell() {
    hand.press(ENTER);
    hand.sees(() -> assertThat(window.documents().isOneInFront()).isTrue());
    int before = map().cards().size();
    hand.press(RIGHT);
    hand.sees(() -> assertThat(session().selection().cell()).isPresent());
    Cell first = hand.ask(() -> session().selection().cell().orElseThrow());
    for (String words : List.of("Sees the poster", "Asks a friend", "Looks at prices")) {
      hand.enter(words);
    }
    hand.write("Reads reviews");
    hand.press(TAB);
    hand.sees(() -> assertThat(session().selection().cell()).isNotEqualTo(Optional.of(first)));
    Cell next = hand.ask(() -> session().selection().cell().orElseThrow());
    hand.enter("Writes a list");
    hand.press(ESCAPE);

    hand.sees(() -> assertThat(next).isEqualTo(new Cell(first.lane(), map().steps().get(1).id())));
    hand.sees(
        () ->
            assertThat(textsIn(first))
                .containsExactly(
                    "Sees the poster", "Asks a friend", "Looks at prices", "Reads reviews"));
    hand.sees(() -> assertThat(textsIn(next)).containsExactly("Writes a list"));
    hand.sees(() -> assertThat(hand.undo()).isEqualTo("Undo: Add card"));
    hand.sees(() -> assertThat(hand.text("#counts")).contains(before + 5 + " cards"));
  }

  @Test
  void pastesAListAndABlockThatNeedsAStep() {
    hand.take(SmallMap.project());
    copied("first\nsecond\nthird");
    hand.click(it -> it.middle(LAST_CONTACT));
    hand.command(V);
    hand.sees(() -> assertThat(textsIn(LAST_CONTACT)).containsExactly("first", "second", "third"));
    hand.sees(() -> assertThat(hand.undo()).isEqualTo("Undo: Paste 3 cards"));

    copied("slow\tloud\nhint\tchat");
    questions.room = Optional.of(Room.ADDED);
    hand.click(it -> it.middle(LAST_PAIN));
    hand.command(V);

    hand.sees(() -> assertThat(questions.told).containsExactly("missing: 1 STEPS"));
    StepId added = map().steps().getLast().id();
    hand.sees(() -> assertThat(map().steps()).hasSize(6));
    hand.sees(() -> assertThat(textsIn(LAST_PAIN)).containsExactly("slow"));
    hand.sees(() -> assertThat(textsIn(new Cell(PAINS, added))).containsExactly("loud"));
    hand.sees(() -> assertThat(textsIn(new Cell(IDEAS, added))).containsExactly("chat"));
    hand.command(Z);
    hand.command(Z);
    hand.sees(() -> assertThat(session().current()).isEqualTo(SmallMap.project()));
  }

  @Test
  void dragsACardAndACopyOfIt() {
    hand.take(SmallMap.project());
    Cell target = new Cell(CONTACTS, SEARCH);

    hand.carry(it -> it.middle(TILL), it -> it.middle(target));
    hand.sees(() -> assertThat(map().card(TILL).orElseThrow().cell()).isEqualTo(target));
    hand.sees(
        () -> assertThat(feedback().carried().orElseThrow().landing()).isEqualTo(Landing.CARDS));
    hand.sees(() -> assertThat(feedback().landing()).isPresent());
    hand.sees(() -> assertThat(session().current()).isEqualTo(SmallMap.project()));
    hand.drop();
    hand.sees(() -> assertThat(hand.undo()).isEqualTo("Undo: Move card"));

    hand.command(Z);
    hand.sees(() -> assertThat(session().current()).isEqualTo(SmallMap.project()));
    hand.sees(() -> assertThat(hand.redo()).isEqualTo("Redo: Move card"));
    hand.commandWithShift(Z);
    hand.sees(() -> assertThat(map().card(TILL).orElseThrow().cell()).isEqualTo(target));

    hand.hold(ALT);
    hand.carry(it -> it.middle(MAIL), it -> it.middle(LAST_CONTACT));
    hand.sees(
        () -> assertThat(feedback().carried().orElseThrow().landing()).isEqualTo(Landing.COPIES));
    hand.drop();
    hand.letGoOf(ALT);
    hand.sees(() -> assertThat(textsIn(LAST_CONTACT)).containsExactly("mail"));
    hand.sees(() -> assertThat(textsIn(new Cell(CONTACTS, USE))).containsExactly("mail"));
    hand.sees(() -> assertThat(hand.undo()).isEqualTo("Undo: Copy card"));
  }

  @Test
  void selectsSeveralCardsMovesAndDeletesThem() {
    hand.take(SmallMap.project());
    hand.click(it -> it.middle(ASK));
    hand.click(it -> it.middle(READ), SHIFT);
    hand.sees(() -> assertThat(selectedCards()).containsExactly(ASK, READ));
    hand.command(RIGHT);
    hand.sees(() -> assertThat(textsIn(new Cell(ACTIONS, SEARCH))).isEmpty());
    hand.sees(() -> assertThat(textsIn(new Cell(ACTIONS, COMPARE))).contains("ask", "read"));
    hand.sees(() -> assertThat(hand.undo()).isEqualTo("Undo: Move 2 cards"));

    hand.carry(it -> it.middle(LAST_CONTACT), it -> it.middle(TILL));
    hand.sees(() -> assertThat(feedback().band()).isPresent());
    hand.drop();
    hand.sees(() -> assertThat(selectedCards()).containsExactlyInAnyOrder(TILL, MAIL));
    hand.press(DELETE);
    hand.sees(() -> assertThat(hand.undo()).isEqualTo("Undo: Delete 2 cards"));
    hand.sees(() -> assertThat(map().card(TILL)).isEmpty());
    hand.sees(() -> assertThat(map().links()).hasSize(1));

    hand.command(Z);
    hand.command(Z);
    hand.sees(() -> assertThat(session().current()).isEqualTo(SmallMap.project()));
  }

  @Test
  void reordersStagesAndLanesAndRenamesAStage() {
    hand.take(SmallMap.project());
    hand.carry(it -> it.middle(IDEAS), it -> it.middle(ACTIONS).subtract(0, 20));
    hand.sees(() -> assertThat(feedback().lifted().orElseThrow().head()).isEqualTo(IDEAS));
    hand.drop();
    hand.sees(() -> assertThat(map().lanes()).extracting(Lane::id).startsWith(IDEAS, ACTIONS));
    hand.sees(() -> assertThat(hand.undo()).isEqualTo("Undo: Move lane"));

    hand.carry(it -> it.middle(AFTER), it -> it.middle(BEFORE).subtract(20, 0));
    hand.drop();
    hand.sees(
        () ->
            assertThat(map().stages())
                .extracting(it -> it.id())
                .containsExactly(AFTER, BEFORE, DURING));
    hand.sees(() -> assertThat(hand.undo()).isEqualTo("Undo: Move stage"));

    hand.click(it -> it.middle(DURING));
    hand.press(F2);
    hand.sees(() -> assertThat(feedback().writing()).isPresent());
    hand.enter("purchase");
    hand.sees(() -> assertThat(map().stage(DURING).orElseThrow().name()).isEqualTo("purchase"));
    hand.sees(() -> assertThat(feedback().writing()).isEmpty());
    hand.sees(() -> assertThat(hand.undo()).isEqualTo("Undo: Rename stage"));
  }

  @Test
  void saysHowStepsFeel() {
    hand.take(SmallMap.project());
    hand.click(it -> it.middle(new Cell(FEELINGS, COMPARE)));
    hand.press(DIGIT4);
    hand.sees(() -> assertThat(felt(COMPARE).value()).isEqualTo(1));
    hand.enter("That was easy");
    hand.sees(() -> assertThat(felt(COMPARE).quote()).isEqualTo("That was easy"));
    hand.sees(() -> assertThat(hand.undo()).isEqualTo("Undo: Change emotion words"));

    hand.carry(it -> it.point(CURVE, PAY), it -> it.point(CURVE, PAY).add(0, 20));
    hand.sees(() -> assertThat(feedback().reading().orElseThrow().text()).isNotBlank());
    hand.drop();
    hand.sees(() -> assertThat(felt(PAY).value()).isLessThan(1.5));
    hand.sees(() -> assertThat(felt(PAY).value() % 0.25).isZero());
    hand.sees(() -> assertThat(hand.undo()).isEqualTo("Undo: Change emotion"));
  }

  @Test
  void linksAPainPointWithATouchpointAndUnlinksThem() {
    hand.take(SmallMap.project());
    hand.carry(it -> it.handle(QUEUE), it -> it.middle(MAIL));
    hand.sees(() -> assertThat(feedback().tying().orElseThrow().aimed()).contains(MAIL));
    hand.drop();
    hand.sees(() -> assertThat(linked()).contains(List.of(QUEUE, MAIL)));
    hand.sees(() -> assertThat(hand.undo()).isEqualTo("Undo: Link cards"));

    hand.click(it -> it.middle(QUEUE));
    hand.sees(() -> assertThat(feedback().ties().cards()).contains(TILL, MAIL, APP));

    hand.click(it -> it.middle(MAIL), CONTROL);
    hand.commandWithShift(L);
    hand.sees(
        () -> assertThat(map().links()).isEqualTo(SmallMap.mapOf(SmallMap.project()).links()));
    hand.sees(() -> assertThat(hand.undo()).isEqualTo("Undo: Unlink cards"));
  }

  @Test
  void changesAPropertyOfSeveralCards(FxRobot robot) {
    hand.take(SmallMap.project());
    hand.click(it -> it.middle(ASK));
    hand.click(it -> it.middle(READ), SHIFT);
    hand.sees(() -> assertThat(segment(robot)).isPresent());
    robot.clickOn(segment(robot).orElseThrow());

    hand.sees(
        () ->
            assertThat(List.of(ASK, READ))
                .extracting(it -> map().card(it).orElseThrow().evidence().level())
                .containsOnly(EvidenceLevel.VALIDATED));
    hand.sees(() -> assertThat(hand.undo()).isEqualTo("Undo: Change evidence"));
    hand.command(Z);
    hand.sees(() -> assertThat(session().current()).isEqualTo(SmallMap.project()));
  }

  private static Optional<Node> segment(FxRobot robot) {
    return robot.lookup("#inspector .segments .toggle-button").queryAll().stream()
        .filter(it -> it.getUserData() == EvidenceLevel.VALIDATED && it.isVisible())
        .findFirst();
  }

  @Test
  void findsReplacesAndFilters() {
    hand.take(SmallMap.project());
    hand.command(F);
    hand.write("ai");
    hand.sees(() -> assertThat(hand.text("#find-count")).endsWith("of 2"));
    hand.press(ENTER);
    String first = hand.text("#find-count");
    hand.press(ENTER);
    hand.sees(() -> assertThat(hand.text("#find-count")).isNotEqualTo(first));

    hand.command(A);
    hand.enter("mail");
    hand.sees(() -> assertThat(selectedCards()).containsExactly(MAIL));
    hand.command(H);
    hand.enter("post");
    hand.sees(() -> assertThat(map().card(MAIL).orElseThrow().text()).isEqualTo("post"));
    hand.sees(() -> assertThat(hand.undo()).isEqualTo("Undo: Replace “mail” by “post”"));

    hand.commandWithShift(F);
    hand.write("till");
    hand.sees(() -> assertThat(hand.text("#filter-note")).isEqualTo("Filter: 1 of 7 cards"));
    hand.click("#filter-clear");
    hand.sees(() -> assertThat(window.finding().isFiltered()).isFalse());
  }

  @Test
  void reachesCommandsByTheirNamesInEitherLanguage(FxRobot robot) {
    hand.take(SmallMap.project());
    hand.click(it -> it.middle(ASK));
    hand.press(DELETE);
    hand.sees(() -> assertThat(map().card(ASK)).isEmpty());

    demand("deshacer", robot);
    hand.sees(() -> assertThat(session().current()).isEqualTo(SmallMap.project()));
    hand.sees(() -> assertThat(hand.redo()).isEqualTo("Redo: Delete card"));

    hand.click(it -> it.middle(ASK));
    hand.command(DIGIT8);
    hand.sees(() -> assertThat(place().zoom()).isGreaterThan(1));
    MapPlace place = place();
    demand("Español", robot);
    hand.sees(() -> assertThat(hand.redo()).isEqualTo("Rehacer: Eliminar tarjeta"));
    demand("dark", robot);
    hand.sees(() -> assertThat(stage.getScene().getRoot().getStyleClass()).contains("dark"));
    hand.sees(() -> assertSamePlace(place));
    hand.sees(() -> assertThat(selectedCards()).containsExactly(ASK));
  }

  private void demand(String name, FxRobot robot) {
    hand.command(K);
    hand.sees(() -> assertThat(robot.lookup("#palette-field").query().isFocused()).isTrue());
    hand.enter(name);
    hand.sees(() -> assertThat(robot.lookup("#palette-field").tryQuery()).isEmpty());
  }

  @Test
  void savesClosesAndComesBackToTheSamePlace(FxRobot robot) throws Exception {
    hand.take(SmallMap.project());
    Path file = folder.resolve("shop.periplo");
    questions.file = Optional.of(file);
    hand.commandWithShift(S);
    assertThat(ProjectFiles.read(file)).isEqualTo(SmallMap.project());
    hand.sees(() -> assertThat(hand.text("#map-state")).endsWith("saved"));

    hand.click(it -> it.middle(APP));
    hand.command(DIGIT8);
    hand.sees(() -> assertThat(place().zoom()).isGreaterThan(1));
    hand.press(DELETE);
    hand.sees(() -> assertThat(hand.undo()).isEqualTo("Undo: Delete card"));
    MapPlace place = place();
    hand.command(W);
    hand.sees(() -> assertThat(questions.told).containsExactly("unsaved: small"));
    hand.sees(() -> assertThat(window.documents().countOpen()).isEqualTo(1));

    questions.unsaved = Unsaved.DISCARD;
    hand.command(W);
    hand.sees(() -> assertThat(window.documents().isOneInFront()).isFalse());
    hand.press(ENTER);
    hand.sees(() -> assertThat(window.documents().isOneInFront()).isTrue());
    hand.sees(() -> assertThat(session().current()).isEqualTo(SmallMap.project()));
    hand.sees(() -> assertSamePlace(place));

    Point corner = corner();
    hand.command(N);
    hand.sees(() -> assertThat(tabs(robot)).hasSize(2));
    hand.press(CONTROL, TAB);
    hand.sees(() -> assertThat(hand.text("#project-name")).isEqualTo("small"));
    hand.sees(() -> assertThat(corner()).isEqualTo(corner));
    hand.sees(() -> assertThat(place().zoom()).isEqualTo(place.zoom()));
  }

  private static List<String> tabs(FxRobot robot) {
    return robot.lookup("#tabs .toggle-button").queryAllAs(ToggleButton.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  @Test
  void zoomsCollapsesExportsAndPresents() throws Exception {
    hand.take(SmallMap.project());
    hand.click(it -> it.middle(ASK));
    hand.command(DIGIT8);
    hand.sees(() -> assertThat(place().zoom()).isGreaterThan(1));
    hand.command(DIGIT9);
    hand.sees(() -> assertThat(place().zoom()).isLessThanOrEqualTo(1));
    hand.click(it -> it.middle(DURING));
    hand.commandWithShift(H);
    hand.sees(() -> assertThat(session().view().collapsed()).containsExactly(DURING));
    hand.command(DIGIT0);
    MapPlace place = place();

    Path file = folder.resolve("shop.pdf");
    questions.file = Optional.of(file);
    hand.command(E);
    hand.sees(() -> assertThat(hand.text("#findings-summary")).isNotEmpty());
    hand.click("#exporting-audience-1");
    hand.press(ENTER);
    hand.sees(() -> assertThat(hand.text("#exporting-news")).isEqualTo("Exported to " + file));
    assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    hand.press(ESCAPE);
    hand.sees(() -> assertThat(hand.undo()).isEqualTo("Undo: Change export options"));
    assertThat(session().current().exports())
        .isEqualTo(ExportSetup.USUAL.withAudience(Audience.INTERNAL));

    hand.press(F5);
    hand.sees(() -> assertThat(window.presenter().isPresenting()).isTrue());
    hand.press(PAGE_DOWN);
    hand.sees(
        () -> assertThat(session().view().collapsed()).containsExactlyInAnyOrder(DURING, AFTER));
    Cell room = new Cell(CONTACTS, SEARCH);
    hand.click(it -> it.middle(room));
    hand.enter("said in the room");
    hand.press(ESCAPE);
    hand.sees(() -> assertThat(textsIn(room)).containsExactly("said in the room"));
    hand.press(ESCAPE);
    hand.sees(() -> assertThat(window.presenter().isPresenting()).isFalse());
    hand.sees(() -> assertThat(session().view().collapsed()).containsExactly(DURING));
    hand.sees(() -> assertSamePlace(place));
    hand.sees(() -> assertThat(hand.undo()).isEqualTo("Undo: Add card"));
  }

  private void copied(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    hand.doThere(() -> Clipboard.getSystemClipboard().setContent(content));
  }

  private Session session() {
    return window.session();
  }

  private JourneyMap map() {
    return session().view().journeyMap();
  }

  private Feedback feedback() {
    return hand.map().feedback();
  }

  private MapPlace place() {
    return hand.map().canvas().lens().place();
  }

  /// The first point of the cells that is seen.
  private Point corner() {
    Box seen = hand.map().canvas().lens().seen();
    return new Point(seen.x(), seen.y());
  }

  private void assertSamePlace(MapPlace expected) {
    assertThat(place().zoom()).isEqualTo(expected.zoom());
    assertThat(place().centre().x()).isCloseTo(expected.centre().x(), within(1.0));
    assertThat(place().centre().y()).isCloseTo(expected.centre().y(), within(1.0));
  }

  private List<CardId> selectedCards() {
    return session().selection().only(CardId.class);
  }

  private List<String> textsIn(Cell cell) {
    return map().cardsIn(cell).stream().map(Card::text).toList();
  }

  private EmotionPoint felt(StepId step) {
    return map().curve(CURVE).flatMap(it -> it.pointIn(step)).orElseThrow();
  }

  private List<List<CardId>> linked() {
    return map().links().stream().map(it -> List.of(it.from(), it.to())).toList();
  }
}
