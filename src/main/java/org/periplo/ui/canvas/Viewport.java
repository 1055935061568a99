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
/// @param zoom pixels a point, [#LEAST_ZOOM] to [#MOST_ZOOM]
/// @param x where the map's left edge is, in pixels from the window's
/// @param y where the map's upper edge is, in pixels from the window's
record Viewport(Size window, Size map, Size corner, double zoom, double x, double y) {

  static final double LEAST_ZOOM = 0.1;
  static final double MOST_ZOOM = 4;

  /// The distance from the window's edge to a map that is not scrolled, in pixels.
  static final double AIR = 16;

  private static final double AIR_RIGHT = 64;
  private static final double AIR_BELOW = 88;

  /// A window of no size onto a map of no size.
  static final Viewport NONE =
      new Viewport(new Size(0, 0), new Size(0, 0), new Size(0, 0), 1, AIR, AIR);

  /// Keeps zoom and place within their bounds, and the place on whole pixels.
  Viewport {
    zoom = Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
    x = Math.rint(heldX(x, window.width(), map.width() * zoom));
    y = Math.rint(held(y, window.height(), map.height() * zoom, AIR_BELOW));
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
    return new Viewport(otherWindow, map, corner, zoom, x, y);
  }

  /// The same place of a map that has changed.
  Viewport onto(Size otherMap, Size otherCorner) {
    return new Viewport(window, otherMap, otherCorner, zoom, x, y);
  }

  /// The map moved under the window, in pixels.
  Viewport moved(double dx, double dy) {
    return new Viewport(window, map, corner, zoom, x + dx, y + dy);
  }

  /// Another zoom, with what is at `anchor` staying there.
  Viewport zoomed(double otherZoom, Point anchor) {
    double factor = Math.clamp(otherZoom, LEAST_ZOOM, MOST_ZOOM) / zoom;
    return new Viewport(
        window,
        map,
        corner,
        zoom * factor,
        anchor.x() - (anchor.x() - x) * factor,
        anchor.y() - (anchor.y() - y) * factor);
  }

  /// The whole map, as large as the window allows, but not larger than life.
  Viewport fitted() {
    double fit =
        Math.min(
            (window.width() - 2 * AIR) / map.width(), (window.height() - 2 * AIR) / map.height());
    return new Viewport(window, map, corner, Math.min(1, fit), AIR, AIR);
  }

  /// Moved as little as needed for `box`, of a layer, to be seen.
  Viewport showing(Layer layer, Box box) {
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
