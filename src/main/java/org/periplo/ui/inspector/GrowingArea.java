package org.periplo.ui.inspector;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// A field of several lines that is as high as its text, so that none of it is hidden.
///
/// The tabulator leads on, to the next field.
final class GrowingArea extends TextArea {

  private static final int LEAST_ROWS = 2;
  private static final double SIDES = 30;

  private final Text measure = new Text();

  GrowingArea() {
    setWrapText(true);
    setPrefRowCount(LEAST_ROWS);
    measure.fontProperty().bind(fontProperty());
    textProperty().subscribe(this::grow);
    widthProperty().subscribe(this::grow);
    fontProperty().subscribe(this::grow);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB) {
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  private void grow() {
    if (getWidth() > SIDES) {
      double line = height("x");
      int rows = (int) Math.round(height(getText() + "\u200b") / line);
      setPrefRowCount(Math.max(LEAST_ROWS, rows));
    }
  }

  private double height(String text) {
    measure.setText(text);
    measure.setWrappingWidth(getWidth() - SIDES);
    return measure.getLayoutBounds().getHeight();
  }
}
