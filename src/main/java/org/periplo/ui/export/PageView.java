package org.periplo.ui.export;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.ui.canvas.PagePictures;

/// A page as it will be: the whole of it, or nearer, to be moved by hand.
final class PageView extends Region {

  private static final double STEP = 1.25;
  private static final double WHEEL = 250;
  private static final double STRIDE = 48;
  private static final double LEAST = 4 * PageSight.MARGIN;
  private static final double MARKED_LINE = 2.5;
  private static final double MARKED_MARGIN = 4;
  private static final double MARKED_CORNER = 8;
  private static final Color MARKED = Color.web("#d6336c");

  private final Canvas canvas = new Canvas();
  private final Consumer<Integer> turn;
  private Optional<PagePictures> pictures = Optional.empty();
  private Optional<PageSight> sight = Optional.empty();
  private Optional<Box> marked = Optional.empty();
  private int page;
  private Point2D held = Point2D.ZERO;

  /// @param turn is told how many pages to go on or back
  PageView(Consumer<Integer> turn) {
    this.turn = turn;
    setId("page");
    getStyleClass().add("page-view");
    setFocusTraversable(true);
    getChildren().setAll(canvas);
    setMinSize(0, 0);
    setCursor(Cursor.OPEN_HAND);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Shows a page, as near as the one before.
  ///
  /// @param shown counted from 0
  /// @param area what is marked on it, in points of the page; empty for nothing
  void show(PagePictures document, int shown, Optional<Box> area) {
    pictures = Optional.of(document);
    page = shown;
    marked = area;
    settle();
  }

  /// Shows nothing.
  void clear() {
    pictures = Optional.empty();
    paint();
  }

  /// Shows all of the page.
  void showWhole() {
    look(it -> PageSight.whole(it.window(), it.page()));
  }

  /// Comes nearer to what is in the middle.
  void comeNearer() {
    look(it -> it.zoomed(STEP, Box.of(it.window()).centre()));
  }

  /// Goes away from what is in the middle.
  void goAway() {
    look(it -> it.zoomed(1 / STEP, Box.of(it.window()).centre()));
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    settle();
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShortcutDown()) {
      Point at = new Point(event.getX(), event.getY());
      look(it -> it.zoomed(Math.exp(event.getDeltaY() / WHEEL), at));
    } else {
      look(it -> it.moved(event.getDeltaX(), event.getDeltaY()));
    }
    event.consume();
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    held = new Point2D(event.getX(), event.getY());
  }

  private void dragged(MouseEvent event) {
    Point2D now = new Point2D(event.getX(), event.getY());
    Point2D by = now.subtract(held);
    look(it -> it.moved(by.getX(), by.getY()));
    held = now;
  }

  private void pressed(KeyEvent event) {
    boolean done = true;
    switch (event.getCode()) {
      case PAGE_DOWN -> turn.accept(1);
      case PAGE_UP -> turn.accept(-1);
      case LEFT -> look(it -> it.moved(STRIDE, 0));
      case RIGHT -> look(it -> it.moved(-STRIDE, 0));
      case UP -> look(it -> it.moved(0, STRIDE));
      case DOWN -> look(it -> it.moved(0, -STRIDE));
      case PLUS, ADD, EQUALS -> comeNearer();
      case MINUS, SUBTRACT -> goAway();
      case DIGIT0, NUMPAD0 -> showWhole();
      default -> done = false;
    }
    if (done) {
      event.consume();
    }
  }

  private void look(UnaryOperator<PageSight> change) {
    sight = sight.map(change);
    paint();
  }

  /// Lets the page lie as before in the window that there is now.
  private void settle() {
    Size window = new Size(getWidth(), getHeight());
    sight =
        pictures
            .map(it -> it.size(page))
            .filter(_ -> getWidth() > LEAST && getHeight() > LEAST)
            .map(
                it ->
                    sight
                        .map(before -> before.in(window, it))
                        .orElseGet(() -> PageSight.whole(window, it)));
    paint();
  }

  private void paint() {
    GraphicsContext context = canvas.getGraphicsContext2D();
    context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    pictures.ifPresent(it -> sight.ifPresent(seen -> it.paint(page, context, seen.placing())));
    if (pictures.isPresent()) {
      marked.ifPresent(it -> sight.ifPresent(seen -> mark(seen.placing().of(it), context)));
    }
  }

  private static void mark(Box area, GraphicsContext context) {
    Box box = area.grown(MARKED_MARGIN);
    context.setStroke(MARKED);
    context.setLineWidth(MARKED_LINE);
    context.strokeRoundRect(
        box.x(), box.y(), box.width(), box.height(), MARKED_CORNER, MARKED_CORNER);
  }
}
