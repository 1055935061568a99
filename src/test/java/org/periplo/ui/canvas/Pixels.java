package org.periplo.ui.canvas;

import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.periplo.theme.Colour;

/// What was painted, pixel by pixel.
record Pixels(Image image) {

  private static final int ROUNDING = 2;

  /// What stands on a canvas, over white.
  static Pixels of(Canvas canvas) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.WHITE);
    return new Pixels(canvas.snapshot(parameters, null));
  }

  Colour at(double x, double y) {
    int argb = image.getPixelReader().getArgb((int) x, (int) y);
    return new Colour(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
  }

  /// The first column, from the left, that is not all white.
  int left() {
    int x = 0;
    while (isWhite(x)) {
      x++;
    }
    return x;
  }

  /// The last column that is not all white.
  int right() {
    int x = (int) image.getWidth() - 1;
    while (isWhite(x)) {
      x--;
    }
    return x;
  }

  private boolean isWhite(int x) {
    for (int y = 0; y < image.getHeight(); y++) {
      if (!at(x, y).equals(Colour.WHITE)) {
        return false;
      }
    }
    return true;
  }

  /// How many pixels differ from those of another image of the same size, more than by rounding.
  int differences(Pixels other) {
    int differences = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        differences += isAlike(at(x, y), other.at(x, y)) ? 0 : 1;
      }
    }
    return differences;
  }

  private static boolean isAlike(Colour one, Colour other) {
    return Math.abs(one.red() - other.red()) <= ROUNDING
        && Math.abs(one.green() - other.green()) <= ROUNDING
        && Math.abs(one.blue() - other.blue()) <= ROUNDING;
  }
}
