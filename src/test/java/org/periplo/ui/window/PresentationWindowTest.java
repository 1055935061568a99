package org.periplo.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.periplo.files.Sample;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.model.Card;
import org.periplo.model.Cell;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Language;
import org.periplo.session.Selection;
import org.periplo.session.View;
import org.periplo.ui.canvas.MapCanvas;
import org.periplo.ui.canvas.MapPlace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PresentationWindowTest {

  private EditorWindow window;
  private Stage stage;
  private MapCanvas canvas;
  private boolean saved;

  @Start
  void start(Stage shown) {
    stage = shown;
    stage.setWidth(1200);
    stage.setHeight(800);
    window =
        new EditorWindow(
            stage,
            Preferences.first(Language.SPANISH),
            _ -> {},
            TestKeeping.nothing(),
            new TestQuestions(),
            new IdSource(new Random(5)));
    window.show();
    window.documents().show(Sample.OMNICHANNEL_PURCHASE);
    canvas = (MapCanvas) stage.getScene().lookup("#map");
    saved = window.session().isSaved();
  }

  @Test
  void whoOnlyPresentsIsBackExactlyWhereTheyWere(FxRobot robot) {
    robot.interact(
        () -> {
          window.session().showCollapsed(Set.of(map().lanes().get(1).id()));
          window.session().select(Selection.of(map().cards().getFirst().id()));
          canvas.lens().show(new MapPlace(1.25, new Point(700, 400)));
        });
    settle();
    MapPlace place = canvas.lens().place();
    View view = window.session().view();

    robot.type(KeyCode.F5);
    settle();
    assertThat(stage.isFullScreen()).isTrue();
    assertThat(canvas.getWidth()).isEqualTo(stage.getScene().getWidth());
    assertThat(canvas.getHeight()).isEqualTo(stage.getScene().getHeight());
    robot.type(KeyCode.PAGE_DOWN, 3).type(KeyCode.DIGIT2);
    settle();
    assertThat(text(robot, "#scene-name")).isEqualTo("Consideración");
    robot.type(KeyCode.B).type(KeyCode.ESCAPE);
    settle();
    assertThat(window.presenter().isPresenting()).isTrue();
    robot.type(KeyCode.ESCAPE);
    settle();

    assertThat(window.presenter().isPresenting()).isFalse();
    assertThat(stage.isFullScreen()).isFalse();
    assertThat(window.session().view()).isEqualTo(view);
    assertThat(canvas.lens().place()).isEqualTo(place);
    assertThat(canvas.isFocused()).isTrue();
  }

  @Test
  void whatIsTypedDuringAPresentationIsCapturedAndStaysSelected(FxRobot robot) {
    MapPlace place = canvas.lens().place();
    Cell cell = new Cell(map().lanes().getFirst().id(), map().steps().get(8).id());
    int before = map().cardsIn(cell).size();

    robot.type(KeyCode.F5).type(KeyCode.PAGE_DOWN).type(KeyCode.DIGIT4);
    settle();
    Box area = canvas.mapLayout().boundsOf(cell).orElseThrow();
    robot.clickOn(at(new Point(area.right() - 20, area.bottom() - 4)));
    robot.write("b en vivo").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
    settle();
    assertThat(window.presenter().isPresenting()).isTrue();
    robot.type(KeyCode.ESCAPE);
    settle();

    assertThat(window.presenter().isPresenting()).isFalse();
    assertThat(map().cardsIn(cell))
        .hasSize(before + 1)
        .last()
        .extracting(Card::text)
        .isEqualTo("b en vivo");
    assertThat(window.session().selection().cell()).contains(cell);
    assertThat(canvas.lens().place()).isEqualTo(place);
  }

  @Test
  void theOrderOfTheLanesIsChosenByKeysAndStays(FxRobot robot) {
    List<LaneId> lanes = map().lanes().stream().map(Lane::id).toList();

    robot.press(KeyCode.CONTROL).type(KeyCode.F5).release(KeyCode.CONTROL);
    settle();
    robot.press(KeyCode.ALT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.ALT);
    robot.type(KeyCode.ENTER);
    settle();

    assertThat(robot.lookup("#lane-order").tryQuery()).isEmpty();
    assertThat(window.tabs().looked().orElseThrow().plan().lanesOf(map()))
        .startsWith(lanes.get(1), lanes.get(2), lanes.get(0))
        .endsWith(lanes.getLast());
    assertThat(window.session().isSaved()).isEqualTo(saved);
  }

  private Point2D at(Point onMap) {
    MapPlace place = canvas.lens().place();
    return canvas.localToScreen(
        canvas.getWidth() / 2 + (onMap.x() - place.centre().x()) * place.zoom(),
        canvas.getHeight() / 2 + (onMap.y() - place.centre().y()) * place.zoom());
  }

  private JourneyMap map() {
    return window.session().view().journeyMap();
  }

  /// Lets the window come to its size, which takes several steps.
  private static void settle() {
    waitForFxEvents(10);
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }
}
