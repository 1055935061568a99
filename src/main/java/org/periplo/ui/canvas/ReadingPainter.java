package org.periplo.ui.canvas;

import java.util.Optional;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.Placing;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Reading;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.FontFace;
import org.periplo.theme.Palette;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// Paints a value beside what has it, in letters of one size at every zoom.
final class ReadingPainter {

  private static final double DISTANCE = 8;
  private static final double SIZE = 12;
  private static final double LINE = 15;
  private static final double WIDEST = 300;
  private static final Insets PADDING = Insets.of(7, 4);
  private static final double RADIUS = 5;

  private ReadingPainter() {}

  static void paint(Reading reading, Placing placing, Palette palette, CanvasPainter painter) {
    TextStyle style =
        new TextStyle(FontFace.BOLD, SIZE, LINE, Palette.wordsOn(palette.selection()));
    TextBlock text = Typesetter.set(reading.text(), style, WIDEST);
    double width = text.usedWidth() + PADDING.horizontal();
    double height = text.height() + PADDING.vertical();
    Point at = placing.of(reading.at());
    double left = at.x() + Theme.FACE / 2 * placing.scale() + DISTANCE;
    painter.paint(
        new BoxMark(
            Tag.DECORATION,
            new Box(left, at.y() - height / 2, width, height),
            RADIUS,
            Optional.of(new Fill.Solid(palette.selection())),
            Optional.empty(),
            Optional.empty(),
            0,
            PADDING,
            text),
        new Placing(1, 0, 0));
  }
}
