package org.periplo.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.periplo.ui.action.Look;

/// The root of the window: the page that is looked at, and what floats over all of it.
final class WindowPane extends StackPane {

  private final VBox top = new VBox();
  private final BorderPane frame = new BorderPane();
  private Optional<Overlay> overlay = Optional.empty();

  WindowPane() {
    frame.setTop(top);
    getStyleClass().add("periplo");
    getChildren().add(frame);
  }

  /// Shows a page, its upper edge and what stands over and under that.
  void show(Page page, Optional<? extends Node> overTop, Node underTop) {
    List<Node> edges = new ArrayList<>(List.of(page.top(), underTop));
    overTop.ifPresent(edges::addFirst);
    top.getChildren().setAll(edges);
    frame.setCenter(page.body());
  }

  /// Has another look from now on.
  void dress(Look look) {
    for (Look other : Look.values()) {
      getStyleClass().removeAll(other.styles());
    }
    getStyleClass().addAll(look.styles());
  }

  /// Lets something float over the window, in place of what did before.
  void overlay(Node content, Pos where) {
    overlay.ifPresent(this::sink);
    Overlay next = new Overlay(content, where, getScene());
    overlay = Optional.of(next);
    getChildren().add(next);
    content.requestFocus();
  }

  /// Ends what floats over the window, if anything does.
  void sink() {
    overlay.ifPresent(this::sink);
  }

  /// Ends what floats over the window.
  void sink(Overlay ended) {
    getChildren().remove(ended);
    overlay = overlay.filter(it -> !it.equals(ended));
    ended.giveBack();
  }
}
