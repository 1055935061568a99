package org.periplo.ui.minimap;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.layout.MapLayout;
import org.periplo.theme.Palette;
import org.periplo.ui.canvas.MapCanvas;

/// The map of a canvas, small, with a frame around what is seen of it; a press or a drag in it goes
/// there.
///
/// It is there only while the map is much larger than what is seen. Its picture is painted some
/// time after the map has changed, not with every frame.
public final class Minimap extends Pane {

  private static final Duration REST = Duration.millis(150);

  private final MapCanvas map;
  private final Canvas picture = new Canvas();
  private final Region frame = new Region();
  private final PauseTransition rest = new PauseTransition(REST);
  private Optional<Painted> painted = Optional.empty();

  private record Painted(MapLayout layout, Palette palette) {

    @SuppressWarnings("ReferenceEquality") // the canvas gives the same layout until it changes
    boolean isOf(MapLayout other, Palette otherPalette) {
      return layout == other && palette.equals(otherPalette);
    }
  }

  /// The minimap of a canvas.
  ///
  /// @param name what is said of it aloud
  public Minimap(MapCanvas map, String name) {
    this.map = map;
    getStyleClass().add("minimap");
    frame.getStyleClass().add("seen");
    frame.setMouseTransparent(true);
    frame.setManaged(false);
    picture.setManaged(false);
    getChildren().addAll(picture, frame);
    setCursor(Cursor.HAND);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(name);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
    rest.setOnFinished(_ -> paint());
    map.setOnPainted(this::update);
  }

  private void go(MouseEvent event) {
    Overview overview = Overview.of(map.mapLayout().size());
    map.lens().centreOn(overview.pointAt(event.getX(), event.getY()));
    event.consume();
  }

  private void update() {
    Overview overview = Overview.of(map.mapLayout().size());
    Box seen = map.lens().seen();
    Size size = overview.size();
    boolean shows = overview.isOfUse(seen);
    if (shows != isVisible()
        || size.width() != getPrefWidth()
        || size.height() != getPrefHeight()) {
      Platform.runLater(() -> show(shows, size)); // not while the window is laid out
    }
    if (shows) {
      Box box = overview.framed(seen);
      frame.resizeRelocate(
          Math.rint(box.x()), Math.rint(box.y()), Math.rint(box.width()), Math.rint(box.height()));
      if (painted.filter(it -> it.isOf(map.mapLayout(), map.palette())).isEmpty()) {
        rest.play();
      }
    }
  }

  private void show(boolean shows, Size size) {
    setVisible(shows);
    setPrefSize(size.width(), size.height());
  }

  private void paint() {
    MapLayout layout = map.mapLayout();
    Overview overview = Overview.of(layout.size());
    picture.setWidth(overview.size().width());
    picture.setHeight(overview.size().height());
    new OverviewPainter(picture.getGraphicsContext2D(), overview, map.palette()).paint(layout);
    painted = Optional.of(new Painted(layout, map.palette()));
  }
}
