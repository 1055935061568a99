package org.periplo.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.BEFORE;
import static org.periplo.edit.SmallMap.CONTACTS;
import static org.periplo.edit.SmallMap.QUEUE;
import static org.periplo.edit.SmallMap.TELL;
import static org.periplo.edit.SmallMap.TILL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.DeleteCards;
import org.periplo.edit.SmallMap;
import org.periplo.exchange.Incoming;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.layout.Arrangement;
import org.periplo.layout.MapLayout;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.IdSource;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MapCanvasTest {

  private final Session session =
      Session.ofSaved(SmallMap.project(), new IdSource(new SplittableRandom(1)));
  private Button elsewhere;
  private MapCanvas canvas;
  private Scene scene;

  @Start
  void start(Stage stage) {
    canvas = new MapCanvas(session, Theme.LIGHT, Messages.in(Locale.ENGLISH));
    elsewhere = new Button("elsewhere");
    BorderPane pane = new BorderPane(canvas);
    pane.setBottom(elsewhere);
    scene = new Scene(pane);
    stage.setScene(scene);
    stage.setWidth(800);
    stage.setHeight(700);
    stage.show();
    canvas.requestFocus();
  }

  private static <T> T onFx(Callable<T> task) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, task);
  }

  private static void doOnFx(Runnable task) {
    onFx(Executors.callable(task));
  }

  /// Waits until what has changed is painted.
  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents(8);
  }

  private Pixels pixels() {
    return onFx(() -> new Pixels(scene.snapshot(null)));
  }

  private MapLayout layout() {
    return Arrangement.of(session.shown(), session.view().journeyMap(), Theme.LIGHT);
  }

  /// Where a map that is not scrolled has a point.
  private Point placed(Point point) {
    double spare = canvas.getWidth() - layout().size().width();
    return point.plus(Math.max(Viewport.AIR, Math.rint(spare / 2)), Viewport.AIR);
  }

  private Point middle(CardId card) {
    return placed(layout().boundsOf(card).orElseThrow().centre());
  }

  private void click(FxRobot robot, Point point) {
    robot.clickOn(onFx(() -> canvas.localToScreen(point.x(), point.y())));
  }

  private void doubleClick(FxRobot robot, Point point) {
    robot.doubleClickOn(onFx(() -> canvas.localToScreen(point.x(), point.y())));
  }

  private TextArea field() {
    return (TextArea) canvas.lookup(".map-writing");
  }

  private List<String> textsIn(Cell cell) {
    return session.current().maps().getFirst().cardsIn(cell).stream().map(Card::text).toList();
  }

  @Test
  void cardsArePaintedWhereTheLayoutPutsThem() {
    Box box = layout().boundsOf(TILL).orElseThrow();
    Point strip = placed(new Point(box.x() + 2, box.centre().y()));

    assertThat(pixels().at(strip.x(), strip.y())).isEqualTo(Theme.LIGHT.palette().accent(1));
  }

  @Test
  void theImageOfACardHasThePixelsOfTheCard() {
    Pixels first = pixels();
    doOnFx(() -> canvas.requestLayout());
    settle();
    doOnFx(() -> canvas.requestLayout());
    settle();

    assertThat(pixels().differences(first)).isZero();
  }

  @Test
  void aChangeOfTheSessionIsPainted() {
    Point middle = middle(TILL);
    Pixels before = pixels();
    doOnFx(() -> session.apply(new DeleteCards(List.of(TILL))));
    settle();

    assertThat(pixels().differences(before)).isPositive();
    assertThat(pixels().at(middle.x() - 57, middle.y()))
        .isNotEqualTo(Theme.LIGHT.palette().accent(1));
  }

  @Test
  void typingInACellMakesCardAfterCard(FxRobot robot) {
    Cell cell = new Cell(CONTACTS, TELL);
    click(robot, placed(layout().boundsOf(cell).orElseThrow().centre()));
    robot.write("one").type(KeyCode.ENTER).write("two").type(KeyCode.ENTER).type(KeyCode.ESCAPE);

    assertThat(textsIn(cell)).containsExactly("one", "two");
    assertThat(canvas.isFocused()).isTrue();
    assertThat(field().isVisible()).isFalse();
  }

  @Test
  void shiftEnterBreaksTheLine(FxRobot robot) {
    doubleClick(robot, middle(ASK));
    robot.write("one");
    robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
    robot.write("two").type(KeyCode.ENTER);

    assertThat(session.current())
        .isEqualTo(new ChangeCardText(ASK, "one\ntwo").applyTo(SmallMap.project()));
  }

  @Test
  void theFieldLiesOverTheWordsOfTheCard(FxRobot robot) {
    doubleClick(robot, middle(ASK));
    settle();

    Box box = layout().boundsOf(ASK).orElseThrow().inside(Theme.CARD_PADDING);
    Point corner = placed(new Point(box.x(), box.y()));
    assertThat(field().getLayoutX()).isCloseTo(corner.x(), within(1.5));
    assertThat(field().getLayoutY()).isCloseTo(corner.y(), within(2.0));
    assertThat(field().getWidth()).isCloseTo(box.width(), within(1.5));
    assertThat(field().getFont().getFamily()).isEqualTo("Liberation Sans");
    assertThat(field().getFont().getSize()).isEqualTo(11);
    assertThat(field().getSelectedText()).isEqualTo("ask");
  }

  @Test
  void aClickInTheFieldMovesItsCaret(FxRobot robot) {
    doubleClick(robot, middle(ASK));
    settle();
    click(robot, new Point(field().getLayoutX() + 1, field().getLayoutY() + 7));
    robot.write("b").type(KeyCode.ENTER);

    assertThat(textsIn(new Cell(ACTIONS, SmallMap.SEARCH)).getFirst()).isEqualTo("bask");
  }

  @Test
  void charactersComposedOfSeveralKeysBeginACard(FxRobot robot) {
    Cell cell = new Cell(CONTACTS, TELL);
    click(robot, placed(layout().boundsOf(cell).orElseThrow().centre()));
    doOnFx(() -> Event.fireEvent(canvas, composed("Ú")));
    robot.write("til").type(KeyCode.ENTER).type(KeyCode.ESCAPE);

    assertThat(textsIn(cell)).containsExactly("Útil");
  }

  private static InputMethodEvent composed(String text) {
    return new InputMethodEvent(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), text, text.length());
  }

  @Test
  void whatWasWrittenIsKeptWhenAttentionGoesElsewhere(FxRobot robot) {
    doubleClick(robot, middle(ASK));
    robot.write("why").clickOn(elsewhere);

    assertThat(textsIn(new Cell(ACTIONS, SmallMap.SEARCH))).contains("why");
    assertThat(elsewhere.isFocused()).isTrue();
  }

  @Test
  void moreThanCanBePastedIsRefusedAndTheWordsStay(FxRobot robot) {
    List<String> refusals = new ArrayList<>();
    canvas.setOnTooMuchPasted(() -> refusals.add("refused"));
    doubleClick(robot, middle(ASK));
    robot.write("why");
    doOnFx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("x".repeat(Incoming.MOST_CHARACTERS + 1));
          Clipboard.getSystemClipboard().setContent(content);
          field().paste();
        });

    assertThat(refusals).containsExactly("refused");
    assertThat(onFx(() -> field().getText())).isEqualTo("why");
  }

  @Test
  void theFieldGoesWithTheCardThatItIsOver(FxRobot robot) {
    doubleClick(robot, middle(ASK));
    doOnFx(() -> session.apply(new DeleteCards(List.of(ASK))));
    settle();

    assertThat(field().isVisible()).isFalse();
  }

  @Test
  void ctrlAndScrollZoomAtThePointerAndScrollMovesTheMap() {
    double zoomed =
        onFx(
            () -> {
              Event.fireEvent(canvas, scroll(0, 100, true));
              return canvas.lens().zoomProperty().get();
            });
    assertThat(zoomed).isCloseTo(Math.exp(0.4), within(0.001));

    Pixels before = pixels();
    doOnFx(() -> Event.fireEvent(canvas, scroll(-40, -30, false)));
    settle();
    assertThat(pixels().differences(before)).isPositive();
    assertThat(canvas.lens().zoomProperty().get()).isEqualTo(zoomed);
  }

  private static ScrollEvent scroll(double dx, double dy, boolean control) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        400,
        300,
        400,
        300,
        false,
        control,
        false,
        false,
        false,
        false,
        dx,
        dy,
        dx,
        dy,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  @Test
  void zoomGoesByStepsAndStaysWithinItsBounds() {
    List<Double> zooms =
        onFx(
            () -> {
              canvas.lens().zoomIn();
              double in = canvas.lens().zoomProperty().get();
              canvas.lens().zoomTo(77);
              double most = canvas.lens().zoomProperty().get();
              canvas.lens().zoomTo(1);
              return List.of(in, most, canvas.lens().zoomProperty().get());
            });

    assertThat(zooms).containsExactly(1.25, 4.0, 1.0);
  }

  @Test
  void whatIsSelectedIsSaidAloud() {
    String card = onFx(() -> said(Selection.of(TILL)));
    String stage = onFx(() -> said(Selection.of(BEFORE)));
    String cell = onFx(() -> said(Selection.of(new Cell(CONTACTS, TELL))));

    assertThat(card).contains("till", "contacts", "pay");
    assertThat(stage).contains("before");
    assertThat(cell).contains("contacts", "tell");
  }

  private String said(Selection selection) {
    session.select(selection);
    return canvas.getAccessibleText();
  }

  @Test
  void anotherLookIsPaintedAtOnce() {
    doOnFx(() -> canvas.setTheme(Theme.DARK));
    settle();
    Point corner = placed(layout().corner().centre());

    assertThat(pixels().at(corner.x(), corner.y())).isEqualTo(Theme.DARK.palette().surface());
  }

  @Test
  void linkedCardsStandOutTogether() {
    Pixels before = pixels();
    Box card = layout().boundsOf(TILL).orElseThrow();
    Point edge = placed(new Point(card.centre().x(), card.y())).plus(0, -2);

    doOnFx(() -> session.select(Selection.of(QUEUE)));
    settle();
    assertThat(pixels().at(edge.x(), edge.y())).isEqualTo(LitPainter.colour(Theme.LIGHT.palette()));

    doOnFx(() -> session.select(Selection.NONE));
    settle();
    assertThat(pixels().differences(before)).isZero();
  }
}
