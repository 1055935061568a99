package org.periplo.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.periplo.edit.DeleteCards;
import org.periplo.edit.SmallMap;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.Cell;
import org.periplo.model.ElementId;
import org.periplo.model.IdSource;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.ui.outline.Subject.Branch;
import org.periplo.ui.outline.Subject.Element;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The real tree, by its keys.
@ExtendWith(ApplicationExtension.class)
class OutlineTest {

  private static final Cell SEARCHING = new Cell(SmallMap.ACTIONS, SmallMap.SEARCH);

  private final Session session = Session.ofSaved(SmallMap.project(), new IdSource(new Random(2)));
  private Outline outline;

  @Start
  void start(Stage stage) {
    outline = new Outline(session, Messages.in(Locale.ENGLISH));
    stage.setScene(new Scene(outline, 300, 700));
    stage.show();
    outline.update();
    session.subscribe(_ -> Platform.runLater(outline::update));
  }

  private void select(FxRobot robot, ElementId... ids) {
    robot.interact(
        () -> {
          session.select(Selection.of(ids));
          outline.requestFocus();
        });
    waitForFxEvents();
  }

  private List<String> searching() {
    return session.view().journeyMap().cardsIn(SEARCHING).stream().map(Card::text).toList();
  }

  private List<Subject> chosen() {
    return outline.getSelectionModel().getSelectedItems().stream()
        .map(TreeItem::getValue)
        .map(Line::subject)
        .toList();
  }

  private static void holding(FxRobot robot, KeyCode held, KeyCode key) {
    robot.press(held).type(key).release(held);
    waitForFxEvents();
  }

  @Test
  void aScreenReaderHearsWhatALineIsAndWhereItStands(FxRobot robot) {
    select(robot, SmallMap.QUEUE);

    TreeCell<?> cell =
        robot.lookup(".tree-cell").queryAllAs(TreeCell.class).stream()
            .filter(it -> it.isSelected())
            .findFirst()
            .orElseThrow();

    assertThat(outline.getAccessibleRole()).isEqualTo(AccessibleRole.TREE_VIEW);
    assertThat(outline.getAccessibleText()).isEqualTo("Outline of the project");
    assertThat(cell.getAccessibleRole()).isEqualTo(AccessibleRole.TREE_ITEM);
    assertThat(cell.getAccessibleText())
        .isEqualTo("Pain point, queue, step pay, stage during, 2 of 3, severity 3, open, 2 links");
  }

  @Test
  void theTreeFollowsTheSelectionAndTheSelectionTheTree(FxRobot robot) {
    select(robot, SmallMap.ASK, SmallMap.READ);
    assertThat(chosen()).containsExactly(new Element(SmallMap.ASK), new Element(SmallMap.READ));

    robot.type(KeyCode.UP);
    waitForFxEvents();
    assertThat(session.selection()).isEqualTo(Selection.of(SmallMap.ASK));

    holding(robot, KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(session.selection().elements())
        .containsExactlyInAnyOrder(SmallMap.ASK, SmallMap.READ);
  }

  @Test
  void cardsAreCapturedByKeysAlone(FxRobot robot) {
    select(robot, SmallMap.ASK);

    robot.type(KeyCode.INSERT).write("one").type(KeyCode.ENTER);
    waitForFxEvents();
    robot.write("two").type(KeyCode.ENTER);
    waitForFxEvents();
    robot.type(KeyCode.ESCAPE);
    waitForFxEvents();

    assertThat(searching()).containsExactly("ask", "one", "two", "read");
    robot.interact(session::undo);
    assertThat(searching()).containsExactly("ask", "one", "read");
  }

  @Test
  void wordsAreWrittenInPlaceOrLeftAsTheyWere(FxRobot robot) {
    select(robot, SmallMap.ASK);

    robot.type(KeyCode.ENTER).write("inquire").type(KeyCode.ENTER);
    waitForFxEvents();
    robot.type(KeyCode.F2).write("nothing").type(KeyCode.ESCAPE);
    waitForFxEvents();

    assertThat(searching()).containsExactly("inquire", "read");
    assertThat(outline.isFocused()).isTrue();
    assertThat(chosen()).containsExactly(new Element(SmallMap.ASK));
  }

  @Test
  void aMovedCardStaysChosenAndTheRestOfTheTreeAsItWas(FxRobot robot) {
    select(robot, SmallMap.MAIL);
    select(robot, SmallMap.ASK);
    int open = outline.getExpandedItemCount();

    holding(robot, KeyCode.ALT, KeyCode.DOWN);

    assertThat(searching()).containsExactly("read", "ask");
    assertThat(chosen()).containsExactly(new Element(SmallMap.ASK));
    assertThat(outline.getExpandedItemCount()).isEqualTo(open);
    assertThat(outline.focusedSubject()).contains(new Element(SmallMap.ASK));
  }

  @Test
  void afterADeletionTheFocusIsOnTheNextLine(FxRobot robot) {
    select(robot, SmallMap.ASK);

    robot.interact(() -> session.apply(new DeleteCards(List.of(SmallMap.ASK))));
    waitForFxEvents();

    assertThat(outline.focusedSubject()).contains(new Element(SmallMap.READ));
  }

  @Test
  void lettersFindALineAndAGroupStaysChosen(FxRobot robot) {
    select(robot, SmallMap.ASK);

    robot.write("lan");
    waitForFxEvents();

    assertThat(outline.focusedSubject()).contains(Branch.LANES);
    assertThat(chosen()).containsExactly(Branch.LANES);
    assertThat(session.selection()).isEqualTo(Selection.NONE);
  }
}
