package org.periplo.ui.inspector;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// A field of several lines that is as high as its text, so that none of it is hidden, unless that
/// is too high for an inspector.
///
/// The tabulator leads on, to the next field.
final class GrowingArea extends TextArea {

  private static final int LEAST_ROWS = 2;
  private static final int MOST_ROWS = 18;

  /// In letters: more than that are not measured.
  private static final int MOST_MEASURED = 4000;

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
      setPrefRowCount(getLength() > MOST_MEASURED ? MOST_ROWS : rows());
    }
  }

  private int rows() {
    long rows = Math.round(height(getText() + "\u200b") / height("x"));
    return Math.clamp(rows, LEAST_ROWS, MOST_ROWS);
  }

  private double height(String text) {
    measure.setText(text);
    measure.setWrappingWidth(getWidth() - SIDES);
    return measure.getLayoutBounds().getHeight();
  }
}
