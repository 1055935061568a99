package org.periplo.ui.canvas;

import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.periplo.geometry.Point;
import org.periplo.gesture.Input;
import org.periplo.gesture.Layer;
import org.periplo.gesture.Spot;

/// Turns the toolkit's pointer and key events into what a hand does.
final class PointerInput {

  private final Supplier<Viewport> viewport;
  private final InputTaker hand;
  private Layer pressed = Layer.BODY;

  /// @param hand takes input, and says whether it meant anything
  PointerInput(Supplier<Viewport> viewport, InputTaker hand) {
    this.viewport = viewport;
    this.hand = hand;
  }

  /// Listens to what happens on `node`.
  void listenTo(Node node) {
    node.addEventHandler(MouseEvent.MOUSE_PRESSED, it -> pressed(it, node));
    node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    node.addEventHandler(MouseEvent.MOUSE_RELEASED, it -> take(new Input.Release(at(it)), it));
    node.addEventHandler(MouseEvent.MOUSE_MOVED, it -> hand.take(new Input.Move(spot(it))));
    node.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hand.take(new Input.Leave()));
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    node.addEventHandler(KeyEvent.KEY_RELEASED, this::keyReleased);
    node.addEventHandler(KeyEvent.KEY_TYPED, this::keyTyped);
  }

  private void pressed(MouseEvent event, Node node) {
    Spot spot = spot(event);
    pressed = spot.layer();
    node.requestFocus();
    boolean second = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    take(
        second
            ? new Input.DoubleClick(spot)
            : new Input.Press(spot, Keys.button(event.getButton()), Keys.held(event)),
        event);
  }

  private void dragged(MouseEvent event) {
    take(new Input.Drag(at(event), Keys.held(event)), event);
  }

  private void keyPressed(KeyEvent event) {
    Keys.name(event.getCode()).ifPresent(it -> take(new Input.Key(it, Keys.held(event)), event));
  }

  private void keyReleased(KeyEvent event) {
    Keys.name(event.getCode()).ifPresent(it -> take(new Input.KeyUp(it), event));
  }

  private void keyTyped(KeyEvent event) {
    if (Keys.writes(event)) {
      take(new Input.Typed(event.getCharacter()), event);
    }
  }

  private void take(Input input, Event event) {
    if (hand.take(input)) {
      event.consume();
    }
  }

  private Spot spot(MouseEvent event) {
    return viewport.get().spotAt(new Point(event.getX(), event.getY()));
  }

  private Point at(MouseEvent event) {
    return viewport.get().pointAt(pressed, new Point(event.getX(), event.getY()));
  }
}
