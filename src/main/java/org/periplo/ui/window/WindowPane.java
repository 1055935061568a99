package org.periplo.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

  /// Shows something in place of the page and its edges.
  void cover(Node screen) {
    frame.setVisible(false);
    getChildren().add(getChildren().indexOf(frame) + 1, screen);
  }

  /// Shows the page and its edges again.
  void uncover(Node screen) {
    getChildren().remove(screen);
    frame.setVisible(true);
  }

  /// Lets something float over the window, in place of what did before.
  ///
  /// @param content makes it, of what ends it
  /// @param ended is run when it is gone
  void overlay(Function<Runnable, ? extends Node> content, Runnable ended) {
    sink();
    Overlay next = new Overlay(content, ended, getScene());
    overlay = Optional.of(next);
    getChildren().add(next);
    next.begin();
  }

  /// Shows anew what floats over the window, in another look or language.
  void renewOverlay() {
    overlay.ifPresent(Overlay::renew);
  }

  /// Ends what floats over the window, if anything does.
  void sink() {
    Optional<Overlay> ended = overlay;
    overlay = Optional.empty();
    ended.ifPresent(
        it -> {
          getChildren().remove(it);
          it.giveBack();
        });
  }
}
