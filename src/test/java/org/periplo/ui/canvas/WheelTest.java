package org.periplo.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.event.Event;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.gesture.Layer;
import org.periplo.layout.Arrangement;
import org.periplo.layout.MapLayout;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.session.Selection;
import org.periplo.theme.Theme;

class WheelTest {

  private static final Point POINTER = new Point(400, 300);

  private final Region map = new Region();
  private final Project project = LargeProject.of(8, 8, 300);
  private final MapLayout layout = Arrangement.of(project, project.maps().getFirst(), Theme.LIGHT);
  private final Lens lens = new Lens(() -> new Sight(layout, Selection.NONE), () -> {});

  /// What is held and what goes on while the wheel turns.
  private enum While {
    NOTHING,
    SHIFT,
    CONTROL,
    INERTIA,
    CONTROL_AND_INERTIA
  }

  @BeforeEach
  void showTheMap() {
    lens.in(new Size(1000, 600), new Size(0, 0));
    lens.onto(layout);
    lens.move(-200, -200);
    Wheel.of(map, lens);
  }

  private Point moved(double dx, double dy, While held, int times) {
    Viewport before = lens.viewport();
    for (int i = 0; i < times; i++) {
      Event.fireEvent(map, scroll(dx, dy, held));
    }
    Viewport after = lens.viewport();
    return new Point(after.x() - before.x(), after.y() - before.y());
  }

  private static ScrollEvent scroll(double dx, double dy, While held) {
    boolean control = held == While.CONTROL || held == While.CONTROL_AND_INERTIA;
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        POINTER.x(),
        POINTER.y(),
        POINTER.x(),
        POINTER.y(),
        held == While.SHIFT,
        control,
        false,
        control && System.getProperty("os.name").startsWith("Mac"),
        true,
        held == While.INERTIA || held == While.CONTROL_AND_INERTIA,
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
  void theWheelMovesTheMapInBothDirectionsAndRunsOn() {
    assertThat(moved(-40, 30, While.NOTHING, 1)).isEqualTo(new Point(-40, 30));
    assertThat(moved(-40, 30, While.INERTIA, 1)).isEqualTo(new Point(-40, 30));
  }

  @Test
  void shiftTurnsTheWheelSideways() {
    assertThat(moved(0, -40, While.SHIFT, 1)).isEqualTo(new Point(-40, 0));
    assertThat(moved(-40, 0, While.SHIFT, 1)).isEqualTo(new Point(-40, 0));
  }

  @Test
  void aSlowFingerMovesTheMapToo() {
    assertThat(moved(-0.25, 0.125, While.NOTHING, 16)).isEqualTo(new Point(-4, 2));
  }

  @Test
  void controlZoomsToThePointer() {
    Point under = lens.viewport().pointAt(Layer.BODY, POINTER);
    moved(0, 100, While.CONTROL, 1);

    assertThat(lens.viewport().zoom()).isCloseTo(Math.exp(0.4), within(0.001));
    Point after = lens.viewport().pointAt(Layer.BODY, POINTER);
    assertThat(after.x()).isCloseTo(under.x(), within(1.0));
    assertThat(after.y()).isCloseTo(under.y(), within(1.0));
  }

  @Test
  void aMapThatRunsOnIsNotZoomedByControl() {
    Viewport before = lens.viewport();
    moved(0, 100, While.CONTROL_AND_INERTIA, 3);

    assertThat(lens.viewport()).isEqualTo(before);
  }

  @Test
  void aPinchZoomsToThePointer() {
    Point under = lens.viewport().pointAt(Layer.BODY, POINTER);
    Event.fireEvent(
        map,
        new ZoomEvent(
            ZoomEvent.ZOOM,
            POINTER.x(),
            POINTER.y(),
            POINTER.x(),
            POINTER.y(),
            false,
            false,
            false,
            false,
            true,
            false,
            1.5,
            1.5,
            null));

    assertThat(lens.viewport().zoom()).isEqualTo(1.5);
    assertThat(lens.viewport().pointAt(Layer.BODY, POINTER).x()).isCloseTo(under.x(), within(1.0));
  }
}
