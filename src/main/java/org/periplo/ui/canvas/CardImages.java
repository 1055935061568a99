package org.periplo.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Placing;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.model.ElementId;

/// Cards as images of their pixels: without a graphics card these are painted many times faster.
///
/// Images are made between frames, a few at a time, once the zoom rests; until then a card is
/// painted as what it is. The pixels are the same.
final class CardImages {

  private static final int MOST = 4000;
  private static final int EASEL = 512;
  private static final double STROKE = 2;

  private final Canvas easel = new Canvas(EASEL, EASEL);
  private final CanvasPainter painter;
  private final Map<ElementId, Drawn> drawn =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ElementId, Drawn> eldest) {
          return size() > MOST;
        }
      };
  private final List<Wanted> wanted = new ArrayList<>();
  private double scale;
  private boolean resting;

  /// @param mark at the origin
  private record Drawn(Mark mark, Mark normal, Pixels pixels, Image image) {}

  private record Wanted(Mark mark, Pixels pixels) {}

  /// @param at where it is on the easel
  private record Painted(Wanted wanted, Mark normal, Point at) {}

  /// How a mark lies on the pixels: images are alike where all of it is.
  ///
  /// @param dx from the left edge of the image to the mark's, as is `dy` from the top
  private record Pixels(double scale, double dx, double dy, int width, int height) {

    static Pixels of(Box box, double scale) {
      Box outer = box.grown(STROKE);
      double dx = box.x() - Math.floor(outer.x());
      double dy = box.y() - Math.floor(outer.y());
      int width = (int) Math.ceil(dx + box.width() + STROKE);
      int height = (int) Math.ceil(dy + box.height() + STROKE);
      return new Pixels(scale, rounded(dx), rounded(dy), width, height);
    }

    private static double rounded(double value) {
      return Math.rint(value * 1024) / 1024;
    }

    Size size() {
      return new Size(width, height);
    }
  }

  CardImages(ScreenFonts fonts, Pictures pictures) {
    painter = new CanvasPainter(easel.getGraphicsContext2D(), fonts, pictures);
  }

  /// Begins a frame.
  void begin(double frameScale) {
    resting = frameScale == scale;
    scale = frameScale;
    wanted.clear();
  }

  /// Paints a card by its image, if there is one.
  ///
  /// @param context without transform
  /// @return whether it was painted
  boolean paint(ElementId id, Mark mark, Placing placing, GraphicsContext context) {
    Box box = placing.of(mark.bounds());
    Pixels pixels = Pixels.of(box, placing.scale());
    Drawn known = drawn.get(id);
    if (known != null && known.pixels.equals(pixels) && looksLike(known, mark, id)) {
      context.drawImage(known.image, Math.floor(box.x() - STROKE), Math.floor(box.y() - STROKE));
      return true;
    }
    if (resting && pixels.width <= EASEL && pixels.height <= EASEL) {
      wanted.add(new Wanted(mark, pixels));
    }
    return false;
  }

  @SuppressWarnings("ReferenceEquality") // quick: most cards are the very same as in the last frame
  private boolean looksLike(Drawn known, Mark mark, ElementId id) {
    if (known.mark == mark) {
      return true;
    }
    boolean alike = known.normal.equals(atOrigin(mark));
    if (alike) {
      drawn.put(id, new Drawn(mark, known.normal, known.pixels, known.image));
    }
    return alike;
  }

  private static Mark atOrigin(Mark mark) {
    return new Placing(1, -mark.bounds().x(), -mark.bounds().y()).of(mark);
  }

  /// Ends a frame: what was missing in it is made before long.
  void end() {
    if (!wanted.isEmpty()) {
      Platform.runLater(this::makeSome);
    }
  }

  /// Paints as many as find room on the easel, and takes them off it one by one.
  private void makeSome() {
    easel.getGraphicsContext2D().clearRect(0, 0, EASEL, EASEL);
    List<Painted> painted = new ArrayList<>();
    Shelf shelf = new Shelf(EASEL, EASEL);
    while (!wanted.isEmpty() && shelf.fits(wanted.getLast().pixels.size())) {
      Wanted next = wanted.removeLast();
      painted.add(paint(next, shelf.place(next.pixels.size())));
    }
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    parameters.setViewport(new Rectangle2D(0, 0, EASEL, shelf.bottom()));
    PixelReader pixels = easel.snapshot(parameters, null).getPixelReader();
    painted.forEach(it -> keep(it, pixels));
    end();
  }

  private Painted paint(Wanted wanted, Point at) {
    Mark normal = atOrigin(wanted.mark);
    Pixels pixels = wanted.pixels;
    painter.paint(normal, new Placing(pixels.scale, at.x() + pixels.dx, at.y() + pixels.dy));
    return new Painted(wanted, normal, at);
  }

  private void keep(Painted painted, PixelReader from) {
    Mark mark = painted.wanted.mark;
    Pixels pixels = painted.wanted.pixels;
    Image image =
        new WritableImage(
            from, (int) painted.at.x(), (int) painted.at.y(), pixels.width, pixels.height);
    drawn.put(mark.tag().shows().orElseThrow(), new Drawn(mark, painted.normal, pixels, image));
  }
}
