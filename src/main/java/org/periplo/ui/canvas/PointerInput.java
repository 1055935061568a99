package org.periplo.ui.canvas;

import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Drift;
import org.periplo.gesture.Input;
import org.periplo.gesture.Layer;
import org.periplo.gesture.Modifier;
import org.periplo.gesture.Spot;

/// Turns the toolkit's pointer and key events into what a hand does.
final class PointerInput {

  private final Node node;
  private final MapUnderHand map;
  private final EdgeScroll edges;
  private Layer pressed = Layer.BODY;
  private Point pixel = new Point(0, 0);
  private Set<Modifier> held = Set.of();

  private PointerInput(Node node, MapUnderHand map) {
    this.node = node;
    this.map = map;
    edges = new EdgeScroll(map::viewport, this::edgeReached);
  }

  /// Gives `map` what happens on `node`, but not what happens on its children.
  static void of(Node node, MapUnderHand map) {
    PointerInput input = new PointerInput(node, map);
    node.addEventHandler(MouseEvent.ANY, input::pointer);
    node.addEventHandler(KeyEvent.KEY_PRESSED, input::keyPressed);
    node.addEventHandler(KeyEvent.KEY_RELEASED, input::keyReleased);
    node.addEventHandler(KeyEvent.KEY_TYPED, input::keyTyped);
    ComposedText.on(node, map);
  }

  private void pointer(MouseEvent event) {
    if (!node.equals(event.getTarget())) {
      return;
    }
    pixel = new Point(event.getX(), event.getY());
    held = Keys.held(event);
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      pressed(event);
    } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
      dragged(event);
    } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
      edges.ended();
      take(new Input.Release(map.viewport().pointAt(pressed, pixel)), event);
    } else if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
      take(new Input.Move(map.viewport().spotAt(pixel)), event);
    } else if (event.getEventType() == MouseEvent.MOUSE_EXITED) {
      take(new Input.Leave(), event);
    }
  }

  private void pressed(MouseEvent event) {
    Spot spot = map.viewport().spotAt(pixel);
    pressed = spot.layer();
    node.requestFocus();
    boolean second = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    take(
        second
            ? new Input.DoubleClick(spot)
            : new Input.Press(spot, Keys.button(event.getButton()), held),
        event);
  }

  private void dragged(MouseEvent event) {
    take(drag(), event);
    if (map.drift() != Drift.NOWHERE) {
      edges.draggedTo(pixel);
    } else {
      edges.ended();
    }
  }

  private Input drag() {
    return new Input.Drag(map.viewport().pointAt(pressed, pixel), held);
  }

  /// The pointer rests at the edge, and the map goes on under it.
  private void edgeReached(double dx, double dy) {
    Point way = EdgeScroll.along(map.drift(), dx, dy);
    map.scroll(way.x(), way.y());
    if (!map.take(drag()) || map.drift() == Drift.NOWHERE) {
      edges.ended();
    }
  }

  private void keyPressed(KeyEvent event) {
    holding(event);
    Keys.name(event.getCode()).ifPresent(it -> take(new Input.Key(it, Keys.held(event)), event));
  }

  private void keyReleased(KeyEvent event) {
    holding(event);
    Keys.name(event.getCode()).ifPresent(it -> take(new Input.KeyUp(it), event));
  }

  /// A modifier that is pressed or let go during a drag changes it though the pointer rests.
  private void holding(KeyEvent event) {
    if (event.getCode().isModifierKey() && map.drift() != Drift.NOWHERE) {
      held = Keys.held(event);
      take(drag(), event);
    }
  }

  private void keyTyped(KeyEvent event) {
    if (Keys.writes(event)) {
      take(new Input.Typed(event.getCharacter()), event);
    }
  }

  private void take(Input input, Event event) {
    if (map.take(input)) {
      event.consume();
    }
  }
}
