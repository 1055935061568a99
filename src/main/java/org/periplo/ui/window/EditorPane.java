package org.periplo.ui.window;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.periplo.exchange.Incoming;
import org.periplo.geometry.Size;
import org.periplo.messages.Messages;
import org.periplo.property.Form;
import org.periplo.session.Change;
import org.periplo.session.Session;
import org.periplo.session.Subscription;
import org.periplo.ui.action.Finding;
import org.periplo.ui.action.MapSight;
import org.periplo.ui.action.Panel;
import org.periplo.ui.canvas.Lens;
import org.periplo.ui.canvas.MapCanvas;
import org.periplo.ui.find.FindOverlay;
import org.periplo.ui.inspector.Inspector;
import org.periplo.ui.library.Library;
import org.periplo.ui.minimap.Minimap;
import org.periplo.ui.outline.Outline;
import org.periplo.ui.picture.PictureDrop;

/// All that the window shows of one project: the map, and what stands around it.
final class EditorPane extends BorderPane implements Page {

  /// A tree of thousands of lines takes longer than a frame to follow each letter on the map.
  private static final Duration OUTLINE_REST = Duration.millis(150);

  private final TopBar top;
  private final MapCanvas canvas;
  private final Outline outline;
  private final Library library;
  private final Sidebar sidebar;
  private final StatusBar status;
  private final Inspector inspector;
  private final FindOverlay find;
  private final StackPane desk;
  private final VBox floating;
  private final PauseTransition rest = new PauseTransition(OUTLINE_REST);
  private final List<Part> parts;
  private final Subscription subscription;
  private boolean stale;
  private boolean lent;

  EditorPane(EditorWindow window, ProjectTab tab) {
    Session session = tab.session();
    canvas = new MapCanvas(session, window.look().theme(), window.messages());
    canvas.setId("map");
    canvas.setOnTooMuchPasted(() -> refusePaste(window));
    status = new StatusBar(session, window.messages());
    inspector = new Inspector(session, window.messages(), window.pictures());
    top = new TopBar(window, tab);
    outline = new Outline(session, window.messages());
    rest.setOnFinished(_ -> outline.update());
    library = new Library(session, window.messages(), window.documents()::create);
    library.dropOn(canvas);
    sidebar =
        new Sidebar(
            new Sidebar.Tab(
                window.messages().text("sidebar.project"), outline, () -> followed(session)),
            new Sidebar.Tab(window.messages().text("sidebar.library"), library, () -> {}));
    ZoomControl zoom = new ZoomControl(window, canvas.lens().zoomProperty());
    find = new FindOverlay(session, window.messages(), canvas::setPale, canvas::requestFocus);
    status.add(find.note());
    ChangeBar changes = new ChangeBar(tab, window.changedFiles(), window.messages());
    parts = List.of(top, changes, sidebar, zoom, status, inspector::refresh, window::refresh);
    setLeft(window.edges().left(sidebar));
    floating = floating(zoom, window);
    desk = desk(floating);
    setCenter(desk);
    setRight(window.edges().right(inspector));
    setTop(changes);
    setBottom(status);
    for (Node part : List.of(canvas, outline)) {
      part.addEventHandler(
          ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> showMenu(part, event, window));
    }
    new PictureDrop(
            canvas,
            session,
            window.pictures(),
            it -> window.questions().tell(it, window.messages()))
        .listen();
    subscription = session.subscribe(this::changed);
  }

  /// The outline follows at once, or, as long as something is being written or dragged elsewhere,
  /// when that rests.
  private void followed(Session session) {
    rest.stop();
    if (session.isPreviewing() && !hasKeyboard(outline)) {
      rest.play();
    } else {
      outline.update();
    }
  }

  private VBox floating(ZoomControl zoom, EditorWindow window) {
    VBox floating = new VBox(10, zoom);
    if (window.preferences().minimap()) {
      floating.getChildren().addFirst(new Minimap(canvas, window.messages().text("minimap.name")));
    }
    floating.setAlignment(Pos.BOTTOM_RIGHT);
    floating.setPickOnBounds(false);
    floating.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    return floating;
  }

  private StackPane desk(VBox floating) {
    StackPane desk = new StackPane(canvas, floating, find);
    StackPane.setAlignment(find, Pos.TOP_RIGHT);
    StackPane.setMargin(find, new Insets(12, 20, 12, 12));
    desk.getStyleClass().add("desk");
    StackPane.setAlignment(floating, Pos.BOTTOM_RIGHT);
    StackPane.setMargin(floating, new Insets(0, 20, 16, 0));
    floating.layoutBoundsProperty().addListener((_, _, bounds) -> keepClear(bounds));
    return desk;
  }

  private void keepClear(Bounds control) {
    if (!lent) {
      canvas.setCovered(new Size(control.getWidth() + 20, control.getHeight() + 16));
    }
  }

  private void showMenu(Node part, ContextMenuEvent event, EditorWindow window) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(new ActionMenus(window).contextItems());
    menu.setAutoHide(true);
    menu.show(part, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  /// Shows the changes of one pulse together.
  private void changed(Change change) {
    find.changed(change);
    if (!stale) {
      stale = true;
      Platform.runLater(this::refresh);
    }
  }

  @Override
  public void refresh() {
    stale = false;
    parts.forEach(Part::refresh);
  }

  @Override
  public Node top() {
    return top;
  }

  @Override
  public Node body() {
    return this;
  }

  /// Gives the map the keyboard.
  @Override
  public void begin() {
    canvas.requestFocus();
  }

  private static void refusePaste(EditorWindow window) {
    int millions = Incoming.MOST_CHARACTERS / 1_000_000;
    Messages messages = window.messages();
    window.questions().tell(messages.text("problem.paste.too-long", millions), messages);
  }

  /// Gives the map away to be shown elsewhere, with nothing floating over it.
  MapCanvas lend() {
    lent = true;
    desk.getChildren().remove(canvas);
    canvas.setCovered(new Size(0, 0));
    return canvas;
  }

  /// Shows the map again.
  void takeBack() {
    lent = false;
    desk.getChildren().addFirst(canvas);
    keepClear(floating.getLayoutBounds());
  }

  /// What is seen of the map.
  Lens lens() {
    return canvas.lens();
  }

  @Override
  public void watch(Task<?> task) {
    status.notices().watch(task);
  }

  @Override
  public void say(String sentence) {
    status.notices().say(sentence);
  }

  /// Stops listening to the session.
  void close() {
    subscription.cancel();
    rest.stop();
    canvas.close();
  }

  /// Where words and cards are looked for.
  Finding finding() {
    return find;
  }

  /// The part that has the keyboard; the map if none has.
  Panel focused() {
    if (hasKeyboard(sidebar)) {
      return sidebar.isShowing(library) ? Panel.LIBRARY : Panel.OUTLINE;
    }
    return hasKeyboard(inspector) ? Panel.INSPECTOR : Panel.MAP;
  }

  private boolean hasKeyboard(Node part) {
    return getScene() != null
        && Stream.iterate(getScene().getFocusOwner(), Objects::nonNull, Node::getParent)
            .anyMatch(part::equals);
  }

  /// Gives a part the keyboard.
  void focus(Panel panel) {
    switch (panel) {
      case OUTLINE -> {
        sidebar.show(outline);
        outline.requestFocus();
      }
      case LIBRARY -> {
        sidebar.show(library);
        library.begin();
      }
      case MAP -> canvas.requestFocus();
      case INSPECTOR -> inspector.takeKeyboard();
    }
  }

  /// Gives the first field of a form of the inspector the keyboard.
  void fillIn(Form<?> form) {
    inspector.fillIn(form);
  }

  /// The part of the map that is seen.
  MapSight sight() {
    return new CanvasSight(canvas, outline);
  }
}
