package org.periplo.ui.window;

import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.periplo.model.Project;
import org.periplo.ui.canvas.MapCanvas;
import org.periplo.ui.canvas.SeenMap;
import org.testfx.api.FxRobot;

/// Somebody at the window, who does with pointer and keys what a test says, and looks until what is
/// expected is there: on a slow machine that may take a while.
final class Facilitator {

  private static final long PATIENCE = TimeUnit.SECONDS.toMillis(30);

  private final FxRobot robot;
  private final EditorWindow window;

  Facilitator(FxRobot robot, EditorWindow window) {
    this.robot = robot;
    this.window = window;
  }

  /// Begins to work on a project that stands in no file.
  void take(Project project) {
    robot.interact(() -> window.add(ProjectInFile.shipped(project, window.session().ids())));
    waitForFxEvents();
  }

  /// The map in front.
  SeenMap map() {
    return new SeenMap(robot.lookup("#map").queryAs(MapCanvas.class));
  }

  /// Presses the last key while the others are held.
  void press(KeyCode... keys) {
    KeyCode[] held = Arrays.copyOf(keys, keys.length - 1);
    if (held.length > 0) {
      robot.press(held);
    }
    robot.type(keys[keys.length - 1]);
    if (held.length > 0) {
      robot.release(held);
    }
    waitForFxEvents();
  }

  /// Presses a key while the one for shortcuts is held.
  void command(KeyCode key) {
    press(KeyCode.CONTROL, key);
  }

  /// Presses a key while the one for shortcuts and Shift are held.
  void commandWithShift(KeyCode key) {
    press(KeyCode.CONTROL, KeyCode.SHIFT, key);
  }

  /// Holds a key down until [#letGoOf].
  void hold(KeyCode key) {
    robot.press(key);
  }

  /// Lets go of a key.
  void letGoOf(KeyCode key) {
    robot.release(key);
    waitForFxEvents();
  }

  /// Types words.
  void write(String words) {
    robot.write(words);
    waitForFxEvents();
  }

  /// Types words and presses Enter.
  void enter(String words) {
    write(words);
    press(KeyCode.ENTER);
  }

  /// Clicks at a place of the map.
  void click(Function<SeenMap, Point2D> place) {
    robot.clickOn(on(place));
    waitForFxEvents();
  }

  /// Clicks at a place of the map while a key is held.
  void click(Function<SeenMap, Point2D> place, KeyCode held) {
    robot.press(held).clickOn(on(place)).release(held);
    waitForFxEvents();
  }

  /// Clicks on a part of the window.
  void click(String query) {
    robot.clickOn(query);
    waitForFxEvents();
  }

  /// Takes hold of what is at a place and carries it to another.
  void carry(Function<SeenMap, Point2D> from, Function<SeenMap, Point2D> to) {
    Point2D end = on(to);
    Point2D start = on(from);
    robot.moveTo(start).press(MouseButton.PRIMARY);
    robot.moveTo(start.midpoint(end)).moveTo(end);
    waitForFxEvents();
  }

  /// Lets go of what is carried.
  void drop() {
    robot.release(MouseButton.PRIMARY);
    waitForFxEvents();
  }

  private Point2D on(Function<SeenMap, Point2D> place) {
    return ask(
        () -> {
          SeenMap map = map();
          map.canvas().getScene().getRoot().layout();
          return place.apply(map);
        });
  }

  /// The words on a part of the window; none if it is not there.
  String text(String query) {
    return robot.lookup(query).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
  }

  /// What undo is called on the button for it.
  String undo() {
    return spoken("#action-undo");
  }

  /// What redo is called on the button for it.
  String redo() {
    return spoken("#action-redo");
  }

  private String spoken(String query) {
    return robot.lookup(query).tryQuery().map(Node::getAccessibleText).orElse("");
  }

  /// Does what no key can do, where the window lives.
  void doThere(Runnable work) {
    robot.interact(work);
    waitForFxEvents();
  }

  /// Asks something where the window lives.
  <T> T ask(Callable<T> question) {
    return waitForAsyncFx(PATIENCE, question);
  }

  /// Looks until what is expected holds.
  ///
  /// @throws AssertionError if it does not after a long while
  void sees(Runnable expected) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    Optional<AssertionError> missing = ask(() -> missing(expected));
    while (missing.isPresent() && System.nanoTime() < end) {
      waitForFxEvents();
      missing = ask(() -> missing(expected));
    }
    if (missing.isPresent()) {
      throw missing.get();
    }
  }

  private static Optional<AssertionError> missing(Runnable expected) {
    try {
      expected.run();
      return Optional.empty();
    } catch (AssertionError error) {
      return Optional.of(error);
    } catch (NoSuchElementException notYet) {
      return Optional.of(new AssertionError(notYet));
    }
  }
}
