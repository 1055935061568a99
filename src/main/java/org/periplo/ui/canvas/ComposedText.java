package org.periplo.ui.canvas;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import org.periplo.gesture.Input;

/// Takes characters that are composed of several keys, such as `´` and `U`, as typed.
///
/// The toolkit composes only where somebody asks for it.
final class ComposedText implements InputMethodRequests {

  private final Node node;

  private ComposedText(Node node) {
    this.node = node;
  }

  /// Asks for composed characters on `node`, and gives them to `hand`.
  static void on(Node node, InputTaker hand) {
    node.setInputMethodRequests(new ComposedText(node));
    node.addEventHandler(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        it -> {
          if (!it.getCommitted().isEmpty() && hand.take(new Input.Typed(it.getCommitted()))) {
            it.consume();
          }
        });
  }

  @Override
  public Point2D getTextLocation(int offset) {
    return node.localToScreen(0, 0);
  }

  @Override
  public int getLocationOffset(int x, int y) {
    return 0;
  }

  @Override
  public void cancelLatestCommittedText() {}

  @Override
  public String getSelectedText() {
    return "";
  }
}
