package org.periplo.ui.canvas;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.gesture.Desk;
import org.periplo.gesture.Feedback;
import org.periplo.gesture.Feedback.PointerShape;
import org.periplo.gesture.Hand;
import org.periplo.gesture.Input;
import org.periplo.gesture.KeyName;
import org.periplo.gesture.Viewer;
import org.periplo.gesture.Writing;
import org.periplo.layout.MapLayout;
import org.periplo.messages.Messages;
import org.periplo.session.Change;
import org.periplo.session.Session;
import org.periplo.session.Subscription;
import org.periplo.theme.Theme;

/// The map that a session looks at, to be seen, scrolled, zoomed and worked on.
///
/// It paints what the session shows, previews included, once a frame at the most, and turns pointer
/// and keys into selections and edits of the session. Stages and lane labels stay in sight.
public final class MapCanvas extends Region {

  private static final double ZOOM_STEP = 1.25;
  private static final double ZOOM_A_SCROLLED_PIXEL = 0.004;
  private static final double TREMBLE = 4;

  private final Window window = new Window();
  private final Session session;
  private final Desk desk;
  private final Hand hand;
  private final Messages messages;
  private final Spoken spoken;
  private final Canvas canvas = new Canvas();
  private final ScreenPainter painter;
  private final InlineEditor editor;
  private final Subscription subscription;
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
  private Viewport viewport = Viewport.NONE;
  private Optional<MapSheets> sheets = Optional.empty();
  private boolean pointing;

  /// The map of a session.
  ///
  /// @param theme the look; a project's brand puts in its own accents
  /// @param messages the interface's language, for what is read aloud
  public MapCanvas(Session session, Theme theme, Messages messages) {
    this.session = session;
    desk = new Desk(session, window, theme);
    hand = new Hand(desk);
    this.messages = messages;
    spoken = new Spoken(messages);
    ScreenFonts fonts = new ScreenFonts();
    painter = new ScreenPainter(canvas.getGraphicsContext2D(), fonts, new Pictures());
    editor = new InlineEditor(fonts, this::take);
    getStylesheets().add(MapCanvas.class.getResource("MapCanvas.css").toExternalForm());
    getChildren().addAll(canvas, editor);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    listen();
    subscription = session.subscribe(this::sessionChanged);
    speak();
  }

  private void listen() {
    canvas.setMouseTransparent(true);
    PointerInput.of(this, window);
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pointing = true);
    addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> pointing = false);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    addEventHandler(ZoomEvent.ZOOM, this::pinched);
    focusedProperty().addListener((_, _, focused) -> focused(focused));
  }

  private void focused(boolean focused) {
    boolean writes = getScene() != null && getScene().getFocusOwner() == editor;
    if (!focused && !writes) {
      take(new Input.Away());
    }
  }

  /// Gives what the hand does to the hand, and shows what comes of it.
  private boolean take(Input input) {
    boolean meant = hand.take(input);
    if (meant) {
      setCursor(cursor(hand.feedback().pointer()));
      showWriting();
      requestLayout();
    }
    return meant;
  }

  private void showWriting() {
    Optional<Writing> before = editor.writing();
    Optional<Writing> now = hand.feedback().writing();
    boolean hadKeys = editor.isFocused();
    editor.show(now);
    if (now.isEmpty() && hadKeys) {
      requestFocus();
    }
    if (now.isPresent() && !now.equals(before)) {
      showSelection();
    }
  }

  private static Cursor cursor(PointerShape shape) {
    return switch (shape) {
      case ARROW -> Cursor.DEFAULT;
      case HAND -> Cursor.HAND;
      case OPEN_HAND -> Cursor.OPEN_HAND;
      case CLOSED_HAND -> Cursor.CLOSED_HAND;
      case UP_AND_DOWN -> Cursor.V_RESIZE;
    };
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShortcutDown()) {
      double factor = Math.exp(event.getDeltaY() * ZOOM_A_SCROLLED_PIXEL);
      look(viewport.zoomed(viewport.zoom() * factor, new Point(event.getX(), event.getY())));
    } else {
      look(viewport.moved(event.getDeltaX(), event.getDeltaY()));
    }
    event.consume();
  }

  private void pinched(ZoomEvent event) {
    Point at = new Point(event.getX(), event.getY());
    look(viewport.zoomed(viewport.zoom() * event.getZoomFactor(), at));
    event.consume();
  }

  private void sessionChanged(Change change) {
    if (change.ofProject() || change.ofMap() || change.ofSelection()) {
      requestLayout();
      speak();
      showWriting();
    }
    if (change.ofMap()) {
      viewport = viewport.moved(viewport.window().width(), viewport.window().height());
    }
    if (change.ofSelection() && !pointing) {
      showSelection();
    }
  }

  private void showSelection() {
    MapSheets map = sheets();
    new Sight(map.layout())
        .of(session.selection())
        .ifPresent(it -> look(viewport.showing(it.layer(), it.box())));
  }

  private void speak() {
    setAccessibleText(spoken.of(session.view()));
  }

  /// How many pixels a point has, 0.1 to 4.
  public ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /// Zooms, with the middle of what is seen staying in the middle.
  ///
  /// @param pixelsAPoint 1 for the size on paper; held within 0.1 and 4
  public void zoomTo(double pixelsAPoint) {
    look(
        viewport.zoomed(
            pixelsAPoint,
            new Point(viewport.window().width() / 2, viewport.window().height() / 2)));
  }

  /// Zooms in by a step.
  public void zoomIn() {
    zoomTo(viewport.zoom() * ZOOM_STEP);
  }

  /// Zooms out by a step.
  public void zoomOut() {
    zoomTo(viewport.zoom() / ZOOM_STEP);
  }

  /// Shows the whole map, not larger than life.
  public void zoomToFit() {
    sheets();
    look(viewport.fitted());
  }

  /// Lays out and paints in another look from now on.
  public void setTheme(Theme theme) {
    desk.setTheme(theme);
    sheets = Optional.empty();
    requestLayout();
  }

  /// Begins to write the words of what is selected, or a new card in the selected cell.
  public void beginWriting() {
    take(new Input.Key(KeyName.F2, Set.of()));
  }

  /// Keeps what is being written, if anything is, and ends writing.
  public void finishWriting() {
    if (editor.writing().isPresent()) {
      take(new Input.Away());
    }
  }

  /// Stops listening to the session; the canvas is of no use afterwards.
  public void close() {
    subscription.cancel();
  }

  private void look(Viewport next) {
    viewport = next;
    zoom.set(next.zoom());
    requestLayout();
  }

  @SuppressWarnings("ReferenceEquality") // the desk gives the same layout until something changes
  private MapSheets sheets() {
    MapLayout layout = desk.layout();
    if (sheets.filter(it -> it.layout() == layout).isEmpty()) {
      sheets = Optional.of(MapSheets.of(layout, desk.theme().palette()));
      Size corner = layout.corner().size();
      viewport = viewport.onto(layout.size(), corner);
    }
    return sheets.orElseThrow();
  }

  /// Paints: the toolkit asks for it once a frame, if anything has changed.
  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    viewport = viewport.in(new Size(getWidth(), getHeight()));
    MapSheets map = sheets();
    Feedback feedback = hand.feedback();
    painter.paint(map, viewport, session.selection(), feedback, Pixel.of(getScene()));
    feedback
        .writing()
        .flatMap(it -> WritingPlace.of(it.words(), editor.getText(), map, viewport, messages))
        .ifPresent(it -> editor.layOver(it, viewport, map.palette()));
  }

  /// What the hand sees the map through.
  private final class Window implements Viewer, MapUnderHand {

    @Override
    public Viewport viewport() {
      return viewport;
    }

    @Override
    public boolean take(Input input) {
      return MapCanvas.this.take(input);
    }

    @Override
    public boolean isCarrying() {
      Feedback feedback = hand.feedback();
      return feedback.carried().isPresent() || feedback.band().isPresent();
    }

    @Override
    public void scroll(double dx, double dy) {
      look(viewport.moved(dx, dy));
    }

    @Override
    public void pan(double dx, double dy) {
      look(viewport.moved(dx * viewport.zoom(), dy * viewport.zoom()));
    }

    @Override
    public double tremble() {
      return TREMBLE / viewport.zoom();
    }
  }
}
