package org.periplo.ui.canvas;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.gesture.Layer;
import org.periplo.layout.MapLayout;
import org.periplo.ui.canvas.Sight.Seen;

/// What a canvas shows of its map, and how that moves.
public final class Lens {

  private static final double ZOOM_STEP = 1.25;

  private final Supplier<Sight> sight;
  private final Runnable moved;
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
  private Viewport viewport = Viewport.NONE;
  private Optional<MapPlace> wanted = Optional.empty();

  /// @param sight finds what should be seen, in the map as it is now
  /// @param moved is told that something else is seen
  Lens(Supplier<Sight> sight, Runnable moved) {
    this.sight = sight;
    this.moved = moved;
  }

  /// The part of the map that is seen.
  Viewport viewport() {
    return viewport;
  }

  /// How many pixels a point has, 0.1 to 4.
  public ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /// Shows another part from now on.
  void look(Viewport next) {
    wanted = Optional.empty();
    set(next);
    moved.run();
  }

  private void set(Viewport next) {
    viewport = next;
    zoom.set(next.zoom());
  }

  /// The part of the map's cells that is seen, in points.
  public Box seen() {
    return viewport.visible(Layer.BODY);
  }

  /// Shows a point in the middle of the cells that are seen, as far as the map reaches.
  public void centreOn(Point point) {
    Point middle = seen().centre();
    double scale = viewport.zoom();
    move((middle.x() - point.x()) * scale, (middle.y() - point.y()) * scale);
  }

  /// Where somebody looks at the map.
  public MapPlace place() {
    return wanted.orElseGet(viewport::place);
  }

  /// Looks at another place of the map, as soon as the map and the window are known.
  public void show(MapPlace place) {
    wanted = Optional.of(place);
    zoom.set(place.zoom());
    moved.run();
  }

  /// The window has that size, and so much of its lower right corner is covered.
  void in(Size window, Size covered) {
    set(viewport.in(window).coveredBy(covered));
  }

  /// The map has changed.
  void onto(MapLayout layout) {
    set(viewport.onto(layout.size(), layout.corner().size()));
  }

  /// Goes where somebody wanted to look.
  void arrive() {
    if (viewport.window().width() > 0 && wanted.isPresent()) {
      set(viewport.at(wanted.orElseThrow()));
      wanted = Optional.empty();
    }
  }

  /// Moves the map under the window, in pixels.
  void move(double dx, double dy) {
    look(viewport.moved(dx, dy));
  }

  /// Zooms by a factor, with what is at `anchor` staying there.
  void zoomBy(double factor, Point anchor) {
    look(viewport.zoomed(viewport.zoom() * factor, anchor));
  }

  /// Zooms in by a step.
  public void zoomIn() {
    zoomTo(viewport.zoom() * ZOOM_STEP);
  }

  /// Zooms out by a step.
  public void zoomOut() {
    zoomTo(viewport.zoom() / ZOOM_STEP);
  }

  /// Zooms. What is selected stays in sight if it is; else the middle stays the middle.
  ///
  /// @param pixelsAPoint 1 for the size on paper; held within 0.1 and 4
  public void zoomTo(double pixelsAPoint) {
    Optional<Seen> seen = sight.get().primary().filter(this::isInSight);
    look(viewport.zoomed(pixelsAPoint, seen.map(this::anchor).orElseGet(viewport::middle)));
    seen.ifPresent(this::show);
  }

  private boolean isInSight(Seen seen) {
    return seen.box().touches(viewport.visible(seen.layer()));
  }

  /// Stages do not move up and down, lanes not sideways.
  private Point anchor(Seen seen) {
    Point centre = viewport.placing(seen.layer()).of(seen.box()).centre();
    Point middle = viewport.middle();
    return new Point(
        seen.layer() == Layer.LABEL ? middle.x() : centre.x(),
        seen.layer() == Layer.HEAD ? middle.y() : centre.y());
  }

  /// Moves as little as needed for what is selected to be seen.
  void showSelection() {
    sight.get().primary().ifPresent(this::show);
  }

  /// Moves the map no further than it takes to see a part of it.
  void show(Seen seen) {
    look(viewport.showing(seen.layer(), seen.box()));
  }

  /// Shows the whole map, not larger than life.
  public void zoomToFit() {
    MapLayout layout = sight.get().layout();
    look(viewport.onto(layout.size(), layout.corner().size()).fitted());
  }

  /// Shows all that is selected, as large as the window allows.
  public void zoomToSelection() {
    sight.get().extent().map(viewport::fittedTo).ifPresent(this::look);
  }
}
