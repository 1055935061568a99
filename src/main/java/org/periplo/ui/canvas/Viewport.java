package org.periplo.ui.canvas;

import org.periplo.drawing.Placing;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.gesture.Layer;
import org.periplo.gesture.Spot;

/// The part of a map that a window shows.
///
/// Stages and lane labels stay at the window's edge when the map is scrolled past it. A map that is
/// narrower than the window stands in its middle; a larger one can be scrolled until some air shows
/// beyond it.
///
/// @param window the window's size, in pixels
/// @param map the map's size, in points
/// @param corner the size of the corner above the lane labels, in points
/// @param covered the size of what floats over the window's lower right corner, in pixels
/// @param zoom pixels a point, [#LEAST_ZOOM] to [#MOST_ZOOM]
/// @param x where the map's left edge is, in pixels from the window's
/// @param y where the map's upper edge is, in pixels from the window's
record Viewport(Size window, Size map, Size corner, Size covered, double zoom, double x, double y) {

  static final double LEAST_ZOOM = 0.1;
  static final double MOST_ZOOM = 4;

  /// The distance from the window's edge to a map that is not scrolled, in pixels.
  static final double AIR = 16;

  private static final double AIR_RIGHT = 64;
  private static final double AIR_BELOW = 88;
  private static final double LARGEST_FIT = 2;
  private static final Size NOTHING = new Size(0, 0);

  /// A window of no size onto a map of no size.
  static final Viewport NONE = new Viewport(NOTHING, NOTHING, NOTHING, 1, AIR, AIR);

  /// Keeps zoom and place within their bounds, and the place on whole pixels.
  Viewport {
    zoom = Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
    x = Math.rint(heldX(x, window.width(), map.width() * zoom));
    y = Math.rint(held(y, window.height(), map.height() * zoom, airBelow(covered)));
  }

  /// A window with nothing over it.
  Viewport(Size window, Size map, Size corner, double zoom, double x, double y) {
    this(window, map, corner, NOTHING, zoom, x, y);
  }

  /// The map's end can be scrolled out from under what floats over it.
  private static double airBelow(Size covered) {
    return Math.max(AIR_BELOW, covered.height() + AIR);
  }

  private static double heldX(double x, double window, double map) {
    double spare = window - map;
    return spare >= 2 * AIR ? spare / 2 : held(x, window, map, AIR_RIGHT);
  }

  private static double held(double place, double window, double map, double airBeyond) {
    return Math.clamp(place, Math.min(AIR, window - map - airBeyond), AIR);
  }

  /// The same place of the same map in a window of another size.
  Viewport in(Size otherWindow) {
    return new Viewport(otherWindow, map, corner, covered, zoom, x, y);
  }

  /// The same place of a map that has changed.
  Viewport onto(Size otherMap, Size otherCorner) {
    return new Viewport(window, otherMap, otherCorner, covered, zoom, x, y);
  }

  /// The same place under something of another size in the lower right corner.
  Viewport coveredBy(Size otherCovered) {
    return new Viewport(window, map, corner, otherCovered, zoom, x, y);
  }

  /// The middle of the window, in pixels.
  Point middle() {
    return new Point(window.width() / 2, window.height() / 2);
  }

  /// What is seen, whatever the size of the window.
  MapPlace place() {
    return new MapPlace(zoom, pointAt(Layer.BODY, middle()));
  }

  /// Another place of the same map.
  Viewport at(MapPlace place) {
    Point centre = place.centre();
    return new Viewport(window, map, corner, covered, place.zoom(), 0, 0)
        .centredOn(centre.x(), centre.y(), middle());
  }

  private Viewport centredOn(double pointX, double pointY, Point pixel) {
    return new Viewport(
        window, map, corner, covered, zoom, pixel.x() - pointX * zoom, pixel.y() - pointY * zoom);
  }

  /// The map moved under the window, in pixels.
  Viewport moved(double dx, double dy) {
    return new Viewport(window, map, corner, covered, zoom, x + dx, y + dy);
  }

  /// Another zoom, with what is at `anchor` staying there.
  Viewport zoomed(double otherZoom, Point anchor) {
    double factor = Math.clamp(otherZoom, LEAST_ZOOM, MOST_ZOOM) / zoom;
    return new Viewport(
        window,
        map,
        corner,
        covered,
        zoom * factor,
        anchor.x() - (anchor.x() - x) * factor,
        anchor.y() - (anchor.y() - y) * factor);
  }

  /// The whole map, as large as the window allows, but not larger than life.
  Viewport fitted() {
    double fit =
        Math.min(
            (window.width() - 2 * AIR) / map.width(), (window.height() - 2 * AIR) / map.height());
    return new Viewport(window, map, corner, covered, Math.min(1, fit), AIR, AIR);
  }

  /// `box` in the middle and as large as the window allows beside stages and labels, but not larger
  /// than twice life.
  Viewport fittedTo(Box box) {
    double fit =
        Math.min(
            (window.width() - 2 * AIR) / (corner.width() + box.width()),
            (window.height() - 2 * AIR) / (corner.height() + box.height()));
    double size = Math.clamp(fit, LEAST_ZOOM, LARGEST_FIT);
    Point free = middle().plus(corner.width() * size / 2, corner.height() * size / 2);
    return new Viewport(window, map, corner, covered, size, 0, 0)
        .centredOn(box.centre().x(), box.centre().y(), free);
  }

  /// Moved as little as needed for `box`, of a layer, to be seen, and not under what floats.
  Viewport showing(Layer layer, Box box) {
    Viewport inside = inside(layer, box);
    Box shown = inside.placing(layer).of(box);
    boolean hidden = shown.right() > window.width() - covered.width() && layer == Layer.BODY;
    return hidden
        ? inside.moved(0, Math.min(0, window.height() - covered.height() - AIR - shown.bottom()))
        : inside;
  }

  private Viewport inside(Layer layer, Box box) {
    Box seen = body();
    Box wanted = placing(Layer.BODY).of(box).grown(AIR);
    boolean sideways = layer == Layer.BODY || layer == Layer.HEAD;
    boolean upright = layer == Layer.BODY || layer == Layer.LABEL;
    return moved(
        sideways ? shift(wanted.x(), wanted.right(), seen.x(), seen.right()) : 0,
        upright ? shift(wanted.y(), wanted.bottom(), seen.y(), seen.bottom()) : 0);
  }

  private static double shift(double from, double to, double first, double last) {
    return from < first || to - from > last - first ? first - from : Math.min(0, last - to);
  }

  /// How a layer lies in the window.
  Placing placing(Layer layer) {
    return switch (layer) {
      case CORNER -> new Placing(zoom, frozenX(), frozenY());
      case HEAD -> new Placing(zoom, x, frozenY());
      case LABEL -> new Placing(zoom, frozenX(), y);
      case BODY -> new Placing(zoom, x, y);
    };
  }

  /// The part of the window that a layer fills, in whole pixels: a clip that cuts pixels is slow.
  Box area(Layer layer) {
    Box corner = cornerBox();
    return switch (layer) {
      case CORNER -> corner;
      case HEAD -> new Box(corner.right(), corner.y(), right() - corner.right(), corner.height());
      case LABEL ->
          new Box(corner.x(), corner.bottom(), corner.width(), bottom() - corner.bottom());
      case BODY -> body();
    };
  }

  private Box body() {
    Box corner = cornerBox();
    return new Box(
        corner.right(),
        corner.bottom(),
        Math.max(0, right() - corner.right()),
        Math.max(0, bottom() - corner.bottom()));
  }

  private Box cornerBox() {
    return new Box(
        frozenX(), frozenY(), Math.rint(corner.width() * zoom), Math.rint(corner.height() * zoom));
  }

  private double right() {
    return Math.min(window.width(), x + Math.rint(map.width() * zoom));
  }

  private double bottom() {
    return Math.min(window.height(), y + Math.rint(map.height() * zoom));
  }

  /// The map's paper in the window; where it reaches beyond the window's edge, not far beyond it.
  Box paper() {
    double left = Math.max(x, -2 * AIR);
    double top = Math.max(y, -2 * AIR);
    return new Box(
        left,
        top,
        Math.min(x + map.width() * zoom, window.width() + 2 * AIR) - left,
        Math.min(y + map.height() * zoom, window.height() + 2 * AIR) - top);
  }

  /// Whether the map is scrolled sideways, so that the labels float over it.
  boolean labelsFloat() {
    return x < 0;
  }

  /// Whether the map is scrolled down, so that the stages float over it.
  boolean headsFloat() {
    return y < 0;
  }

  private double frozenX() {
    return Math.max(0, x);
  }

  private double frozenY() {
    return Math.max(0, y);
  }

  /// What lies at a pixel of the window.
  Spot spotAt(Point pixel) {
    Box corner = cornerBox();
    boolean left = pixel.x() < corner.right();
    boolean above = pixel.y() < corner.bottom();
    Layer layer = left ? (above ? Layer.CORNER : Layer.LABEL) : (above ? Layer.HEAD : Layer.BODY);
    return new Spot(layer, pointAt(layer, pixel));
  }

  /// The point of a layer that lies at a pixel of the window, be it visible or not.
  Point pointAt(Layer layer, Point pixel) {
    Placing placing = placing(layer);
    return new Point((pixel.x() - placing.dx()) / zoom, (pixel.y() - placing.dy()) / zoom);
  }

  /// The part of a layer that can be seen, in points.
  Box visible(Layer layer) {
    Box area = area(layer);
    Point first = pointAt(layer, new Point(area.x(), area.y()));
    return new Box(first.x(), first.y(), area.width() / zoom, area.height() / zoom);
  }
}
