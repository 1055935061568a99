package org.periplo.ui.inspector;

import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// A field of several lines that is as high as its text, so that none of it is hidden.
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
