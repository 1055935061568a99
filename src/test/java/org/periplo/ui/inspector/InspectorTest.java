package org.periplo.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.periplo.edit.SmallMap;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Channel;
import org.periplo.model.IdSource;
import org.periplo.model.Picture;
import org.periplo.model.Project;
import org.periplo.model.Touchpoint;
import org.periplo.pictures.PictureIntake;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.ui.picture.PictureSource;
import org.periplo.ui.picture.TestPictures;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class InspectorTest {

  private final Project project = SmallMap.project();
  private final Session session = Session.ofSaved(project, new IdSource(new Random(1)));
  private final TestPictures pictures = new TestPictures();
  private Inspector inspector;
  private Button elsewhere;

  @Start
  void start(Stage stage) {
    inspector = new Inspector(session, Messages.in(Locale.ENGLISH), pictures);
    session.subscribe(_ -> inspector.refresh());
    inspector.refresh();
    elsewhere = new Button("elsewhere");
    VBox root = new VBox(elsewhere, inspector);
    root.getStyleClass().addAll("periplo", "light");
    Scene scene = new Scene(root, 320, 900);
    scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    scene.getStylesheets().add("/org/periplo/ui/window.css");
    stage.setScene(scene);
    stage.show();
  }

  private void select(FxRobot robot, CardId... cards) {
    robot.interact(() -> session.select(Selection.of(cards)));
    waitForFxEvents();
  }

  private static TextInputControl field(FxRobot robot, String id) {
    return robot.lookup(id).query();
  }

  private Card card(CardId id) {
    return session.view().journeyMap().card(id).orElseThrow();
  }

  private static List<String> reasons(FxRobot robot) {
    return robot.lookup(".reason").queryAll().stream()
        .filter(Node::isVisible)
        .map(it -> ((Labeled) it).getText())
        .toList();
  }

  private void type(FxRobot robot, String id, String text) {
    robot.interact(() -> field(robot, id).requestFocus());
    robot.interact(() -> field(robot, id).selectAll());
    robot.write(text);
    waitForFxEvents();
  }

  @Test
  void aNumberThatDoesNotFitStaysWithTheReasonUntilEscape(FxRobot robot) {
    select(robot, SmallMap.WIDE);

    type(robot, "#field-span", "9");
    robot.interact(elsewhere::requestFocus);

    assertThat(field(robot, "#field-span").getText()).isEqualTo("9");
    assertThat(reasons(robot))
        .containsExactly("The map ends before that: choose fewer steps, or add steps first.");
    assertThat(session.shown()).isSameAs(project);

    robot.interact(() -> field(robot, "#field-span").requestFocus());
    robot.type(KeyCode.ESCAPE);
    waitForFxEvents();
    assertThat(field(robot, "#field-span").getText()).isEqualTo("3");
    assertThat(reasons(robot)).isEmpty();
  }

  @Test
  void aPictureIsChosenPastedDescribedAndTakenAway(FxRobot robot) {
    pictures.file = Optional.of(() -> PictureIntake.ofPixels(1, 1, new int[] {0xFFD02020}));
    pictures.clipboard = Optional.of(PictureSource.of(new byte[] {1, 2, 3}));
    select(robot, SmallMap.ASK);

    robot.interact(() -> robot.lookup("#field-picture").query().requestFocus());
    robot.press(KeyCode.SHORTCUT, KeyCode.V).release(KeyCode.V, KeyCode.SHORTCUT);
    waitForFxEvents();
    assertThat(reasons(robot)).singleElement().asString().startsWith("This is not a picture");

    robot.type(KeyCode.ENTER);
    waitForFxEvents();
    robot.write("the shop");
    robot.interact(elsewhere::requestFocus);
    assertThat(reasons(robot)).isEmpty();
    assertThat(session.shown().pictures())
        .extracting(Picture::description)
        .containsExactly("the shop");
    assertThat(card(SmallMap.ASK).picture()).isPresent();

    robot.interact(() -> robot.lookup("#field-picture").query().requestFocus());
    robot.type(KeyCode.DELETE);
    waitForFxEvents();
    assertThat(session.shown()).isEqualTo(project);
  }

  @Test
  void severalCardsAreWrittenTogetherByTheControlsThatWereThere(FxRobot robot) {
    select(robot, SmallMap.ASK, SmallMap.READ);
    TextInputControl text = field(robot, "#field-text");
    assertThat(text.getText()).isEmpty();
    assertThat(text.getPromptText()).isEqualTo("Several values");

    type(robot, "#field-text", "both");

    assertThat(card(SmallMap.ASK).text()).isEqualTo("both");
    assertThat(card(SmallMap.READ).text()).isEqualTo("both");
    assertThat(session.current()).isSameAs(project);
    assertThat(field(robot, "#field-text")).isSameAs(text);
    robot.interact(elsewhere::requestFocus);
    robot.interact(session::undo);
    assertThat(session.current()).isSameAs(project);
    assertThat(text.getText()).isEmpty();
  }

  @Test
  void aNewNameIsAChannelOnceItIsEntered(FxRobot robot) {
    select(robot, SmallMap.TILL);

    type(robot, "#field-channels", "Kiosk");
    robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
    waitForFxEvents();

    assertThat(session.current().channels())
        .extracting(Channel::name, it -> it.kind().name())
        .containsExactly(tuple("Kiosk", "PHYSICAL"));
    assertThat(((Touchpoint) card(SmallMap.TILL).detail()).channels()).hasSize(1);
    assertThat(
            robot.lookup(".chips-and-input .chip").queryAll().stream()
                .map(it -> ((Labeled) it.lookup(".label")).getText())
                .toList())
        .containsExactly("Kiosk");
    assertThat(field(robot, "#field-channels").getText()).isEmpty();
  }

  @Test
  void aNameThatNothingBearsStaysWhenTheFieldIsLeft(FxRobot robot) {
    select(robot, SmallMap.TILL);

    type(robot, "#field-team", "Sales");
    robot.interact(elsewhere::requestFocus);

    assertThat(field(robot, "#field-team").getText()).isEqualTo("Sales");
    assertThat(reasons(robot)).hasSize(1);
    assertThat(session.current()).isSameAs(project);
  }
}
