package org.periplo.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.periplo.export.DocumentKind;
import org.periplo.export.ExportFormat;
import org.periplo.export.preflight.Finding;
import org.periplo.files.Problem;
import org.periplo.files.Template;
import org.periplo.messages.Messages;
import org.periplo.model.Audience;
import org.periplo.model.DocumentPart;
import org.periplo.model.Enclosure;
import org.periplo.model.Language;
import org.periplo.model.Project;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ExportPanelTest {

  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
  private static final Project PROJECT = Template.THREE_STAGES.in(Language.ENGLISH);

  private final TestDesk desk = new TestDesk(PROJECT, ExportWish.USUAL);
  private final StackPane root = new StackPane();

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(root, 1200, 800));
    stage.show();
    root.getChildren().setAll(new ExportPanel(desk, ENGLISH, root.getChildren()::clear));
  }

  @Test
  void thePagesAndWhatIsFoundOnThemAreShownAndFollowTheWish(FxRobot robot) {
    waitUntil(() -> !text(robot, "#findings-summary").isEmpty());
    assertThat(text(robot, "#findings-summary")).isEqualTo("3 things to know before you send it");
    assertThat(text(robot, "#page-caption")).startsWith("1 of 1 · Customer journey · ");

    robot.clickOn("#exporting-kind-deck");
    waitUntil(() -> robot.lookup("#pages").queryListView().getItems().size() > 1);
    robot.interact(() -> findings(robot).getSelectionModel().selectLast());

    assertThat(desk.wish()).isEqualTo(ExportWish.USUAL.making(DocumentKind.DECK).in(PROJECT));
    int page = findings(robot).getItems().getLast().place().page();
    assertThat(page).isPositive();
    assertThat(text(robot, "#page-caption")).startsWith(page + 1 + " of ");
  }

  @Test
  void theLargePageFollowsTheWishInItsPlace(FxRobot robot) {
    waitUntil(() -> text(robot, "#page-caption").startsWith("1 of 1 · "));
    String before = text(robot, "#page-caption");

    robot.interact(
        () -> robot.lookup("#exporting-paper").queryComboBox().getSelectionModel().selectLast());
    waitUntil(() -> !text(robot, "#page-caption").equals(before));

    assertThat(text(robot, "#page-caption")).contains("Letter, 279 × 216 mm");
  }

  @Test
  void theKeyboardBeginsAtWhatIsMadeAndReachesTheRest(FxRobot robot) {
    robot.interact(() -> root.getChildren().getFirst().requestFocus());
    assertThat(focused()).isEqualTo("exporting-kind-poster");

    robot.type(KeyCode.RIGHT).type(KeyCode.SPACE);

    assertThat(focused()).isEqualTo(KindTiles.id(desk.wish().kind()));
    assertThat(desk.wish().kind()).isEqualTo(ExportWish.kinds().get(1));
    robot.type(KeyCode.TAB);
    assertThat(focused()).isEqualTo("exporting-format-0");
  }

  private String focused() {
    return root.getScene().getFocusOwner().getId();
  }

  @Test
  void whatIsSetIsWishedFor(FxRobot robot) {
    robot.clickOn("#exporting-kind-deck");
    robot.clickOn("#exporting-part-metrics").clickOn("#exporting-part-how-to-read");
    robot.clickOn("#exporting-enclosure").clickOn("#exporting-audience-1");

    assertThat(desk.wish())
        .isEqualTo(
            ExportWish.USUAL
                .making(DocumentKind.DECK)
                .in(PROJECT)
                .setup(
                    it ->
                        it.withAudience(Audience.INTERNAL)
                            .withProject(Optional.of(Enclosure.ENCLOSED))
                            .withDeck(
                                it.deck()
                                    .withLeftOut(
                                        List.of(DocumentPart.HOW_TO_READ, DocumentPart.METRICS)))));
  }

  @Test
  void enterExportsAndThenOpensWhatWasExported(FxRobot robot) {
    robot.clickOn("#exporting-kind-poster").clickOn("#exporting-format-1");
    robot.type(KeyCode.ENTER);
    assertThat(robot.lookup("#exporting-begin").query().isDisabled()).isTrue();
    desk.finished.countDown();
    waitUntil(() -> robot.lookup("#exporting-open").tryQuery().isPresent());
    assertThat(text(robot, "#exporting-news")).isEqualTo("Exported to map.svg");

    robot.type(KeyCode.ENTER);
    robot.clickOn("#exporting-show");
    waitUntil(() -> text(robot, "#exporting-news").startsWith("No program opened map.svg"));

    assertThat(desk.done).containsExactly("write map.svg", "open map.svg");
  }

  @Test
  void escapeStopsAnExportAndStaysAndLeavingIsTold(FxRobot robot) {
    robot.clickOn("#exporting-begin");
    waitUntil(() -> robot.lookup("#exporting-stop").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    waitUntil(() -> !robot.lookup("#exporting-begin").query().isDisabled());

    assertThat(root.getChildren()).isNotEmpty();
    robot.clickOn("#panel-close");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(desk.done).containsExactly("write map.pdf", "left");
  }

  @Test
  void aProblemIsToldInItsSentence(FxRobot robot) {
    Problem locked =
        new Problem(
            Problem.Kind.NOT_WRITTEN,
            "map.pdf",
            Optional.empty(),
            "problem.save.in-use",
            List.of());
    desk.problem = Optional.of(locked);

    robot.clickOn("#exporting-begin");
    waitUntil(() -> robot.lookup("#exporting-news").tryQuery().isPresent());

    assertThat(text(robot, "#exporting-news")).isEqualTo(locked.sentence(ENGLISH));
    assertThat(robot.lookup("#exporting-begin").query().isDisabled()).isFalse();
  }

  @Test
  void tablesHaveNoPagesToLookAt(FxRobot robot) {
    robot.clickOn("#exporting-kind-cards");
    waitUntil(() -> text(robot, "#page-caption").isEmpty());

    assertThat(desk.wish().format()).isEqualTo(ExportFormat.CSV);
    assertThat(findings(robot).getItems()).isEmpty();
  }

  @Test
  void everythingThatCanBeSetHasANameToBeReadAloud(FxRobot robot) {
    for (DocumentKind kind : ExportWish.kinds()) {
      robot.clickOn("#" + KindTiles.id(kind));
      assertThat(robot.lookup(".options .combo-box-base, .options .spinner").queryAllAs(Node.class))
          .extracting(Node::getAccessibleText)
          .doesNotContainNull()
          .doesNotContain("");
    }
  }

  private static ListView<Finding> findings(FxRobot robot) {
    return robot.lookup("#findings").queryListView();
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
  }

  private static void waitUntil(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          30,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.waitForAsyncFx(30_000, condition::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }
}
