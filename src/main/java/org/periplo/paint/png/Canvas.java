package org.periplo.paint.png;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Progress;
import org.periplo.drawing.Stack;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.theme.Colour;

/// Paints what can be seen of a stack of pages in one band of an image.
final class Canvas {

  private final Stack stack;
  private final double scale;
  private final Letters letters = new Letters();
  private final Pictures pictures = new Pictures();

  /// @param scale pixels per point
  Canvas(Stack stack, double scale) {
    this.stack = stack;
    this.scale = scale;
  }

  /// Paints all of `band`.
  ///
  /// @param top how many rows of the image lie above the band
  void paint(BufferedImage band, int top, Progress progress) {
    Graphics2D graphics = band.createGraphics();
    try {
      graphics.translate(0, -top);
      graphics.scale(scale, scale);
      Box seen = new Box(0, top / scale, band.getWidth() / scale, band.getHeight() / scale);
      Brush brush = new Brush(graphics, seen, letters, pictures);
      brush.paint(filled(seen.grown(1), ground()));
      int pagesDone = 0;
      for (Stack.Sheet sheet : stack.sheets()) {
        int done = pagesDone++;
        paint(sheet, brush, share -> progress.reached((done + share) / stack.sheets().size()));
      }
    } finally {
      graphics.dispose();
    }
  }

  private Colour ground() {
    return stack.sheets().size() > 1 ? Stack.GROUND : Colour.WHITE;
  }

  private static void paint(Stack.Sheet sheet, Brush brush, Progress progress) {
    brush.paint(filled(sheet.area(), Colour.WHITE));
    Brush ofPage = brush.movedDown(sheet.area().y());
    List<Mark> marks = sheet.page().drawing().marks();
    for (int i = 0; i < marks.size(); i++) {
      progress.reached((double) i / marks.size());
      ofPage.paint(marks.get(i));
    }
  }

  private static PathMark filled(Box area, Colour colour) {
    return PathMark.filled(Tag.DECORATION, Path.rounded(area, 0), colour);
  }
}
