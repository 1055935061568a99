package org.periplo.ui.canvas;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.gesture.Desk;
import org.periplo.gesture.Feedback;
import org.periplo.gesture.Feedback.Drift;
import org.periplo.gesture.Feedback.PointerShape;
import org.periplo.gesture.Hand;
import org.periplo.gesture.Input;
import org.periplo.gesture.KeyName;
import org.periplo.gesture.Layer;
import org.periplo.gesture.Viewer;
import org.periplo.gesture.Writing;
import org.periplo.layout.MapLayout;
import org.periplo.messages.Messages;
import org.periplo.model.ElementId;
import org.periplo.model.LaneId;
import org.periplo.model.MapId;
import org.periplo.session.Change;
import org.periplo.session.Session;
import org.periplo.session.Subscription;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;
import org.periplo.ui.canvas.Sight.Seen;

/// The map that a session looks at, to be seen, scrolled, zoomed and worked on.
///
/// It paints what the session shows, previews included, once a frame at the most, and turns pointer
/// and keys into selections and edits of the session. Stages and lane labels stay in sight.
public final class MapCanvas extends Region {

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
  private final Lens lens = new Lens(this::sight, this::requestLayout);
  private final Map<MapId, MapPlace> places = new HashMap<>();
  private Optional<MapSheets> sheets = Optional.empty();
  private Size covered = new Size(0, 0);
  private Runnable painted = () -> {};
  private Runnable tooMuch = () -> {};
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
    editor = new InlineEditor(fonts, this::take, () -> tooMuch.run());
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
    Wheel.of(this, lens);
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
      setCursor(cursor(feedback().pointer()));
      showWriting();
      requestLayout();
    }
    return meant;
  }

  private void showWriting() {
    Optional<Writing> before = editor.writing();
    Optional<Writing> now = feedback().writing();
    boolean hadKeys = editor.isFocused();
    editor.show(now);
    if (now.isEmpty() && hadKeys) {
      requestFocus();
    }
    if (now.isPresent() && !now.equals(before)) {
      lens.showSelection();
    }
  }

  private static Cursor cursor(PointerShape shape) {
    return switch (shape) {
      case ARROW -> Cursor.DEFAULT;
      case HAND -> Cursor.HAND;
      case OPEN_HAND -> Cursor.OPEN_HAND;
      case CLOSED_HAND -> Cursor.CLOSED_HAND;
      case UP_AND_DOWN -> Cursor.V_RESIZE;
      case SIDEWAYS -> Cursor.H_RESIZE;
    };
  }

  private void sessionChanged(Change change) {
    if (change.ofProject() || change.ofMap() || change.ofSelection() || change.ofCollapsed()) {
      requestLayout();
      speak();
      showWriting();
    }
    if (change.ofMap()) {
      places.put(change.before().map(), lens.place());
      lens.show(places.getOrDefault(change.after().map(), MapPlace.START));
    }
    if (change.ofSelection() && !pointing) {
      lens.showSelection();
    }
  }

  private Sight sight() {
    return new Sight(sheets().layout(), session.selection());
  }

  private void speak() {
    setAccessibleText(spoken.of(session.view()));
  }

  /// What lies at a place of the canvas, in pixels; empty beside the cells of the map.
  public Optional<MapSpot> spotAt(double x, double y) {
    return Optional.of(lens.viewport().spotAt(new Point(x, y)))
        .filter(it -> it.layer() == Layer.BODY)
        .flatMap(it -> MapSpot.at(it.at(), sheets().layout()));
  }

  /// What is seen of the map.
  public Lens lens() {
    return lens;
  }

  /// What a person sees of the hand now.
  Feedback feedback() {
    return hand.feedback();
  }

  /// The map as it is laid out now; the very same until it changes.
  public MapLayout mapLayout() {
    return sheets().layout();
  }

  /// The colours that the map is painted in.
  public Palette palette() {
    return sheets().palette();
  }

  /// Has somebody told of every frame that is painted.
  public void setOnPainted(Runnable listener) {
    painted = listener;
  }

  /// Has somebody told when more was to be pasted into words than can be.
  public void setOnTooMuchPasted(Runnable listener) {
    tooMuch = listener;
  }

  /// Keeps what is selected clear of something that floats over the lower right corner.
  ///
  /// @param size in pixels, from that corner
  public void setCovered(Size size) {
    covered = size;
    requestLayout();
  }

  /// Paints these cards and curves pale from now on, and all others as usual.
  public void setPale(Set<ElementId> elements) {
    painter.setPale(elements);
    requestLayout();
  }

  /// Shows nothing in these lanes from now on.
  public void setVeiled(Set<LaneId> lanes) {
    painter.setVeiled(lanes);
    requestLayout();
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

  /// Has the card chosen that the selected one shall be linked with.
  public void beginLinking() {
    take(new Input.BeginLink());
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

  @SuppressWarnings("ReferenceEquality") // the desk gives the same layout until something changes
  private MapSheets sheets() {
    MapLayout layout = desk.layout();
    if (sheets.filter(it -> it.layout() == layout).isEmpty()) {
      sheets = Optional.of(MapSheets.of(layout, desk.theme().palette()));
      lens.onto(layout);
    }
    return sheets.orElseThrow();
  }

  /// Paints: the toolkit asks for it once a frame, if anything has changed.
  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    lens.in(new Size(getWidth(), getHeight()), covered);
    MapSheets map = sheets();
    lens.arrive();
    Viewport viewport = lens.viewport();
    Feedback feedback = feedback();
    painter.paint(map, viewport, session.selection(), feedback, Pixel.of(getScene()));
    feedback
        .writing()
        .flatMap(it -> WritingPlace.of(it.words(), editor.getText(), map, viewport, messages))
        .ifPresent(it -> editor.layOver(it, viewport, map.palette()));
    painted.run();
  }

  /// What the hand sees the map through.
  private final class Window implements Viewer, MapUnderHand {

    @Override
    public Viewport viewport() {
      return lens.viewport();
    }

    @Override
    public boolean take(Input input) {
      return MapCanvas.this.take(input);
    }

    @Override
    public Drift drift() {
      return feedback().drift();
    }

    @Override
    public void scroll(double dx, double dy) {
      lens.move(dx, dy);
    }

    @Override
    public void pan(double dx, double dy) {
      double zoom = lens.viewport().zoom();
      lens.move(dx * zoom, dy * zoom);
    }

    @Override
    public void show(Layer layer, Box part) {
      lens.show(new Seen(layer, part));
    }

    @Override
    public double tremble() {
      return TREMBLE / lens.viewport().zoom();
    }
  }
}
