package org.periplo.ui.canvas;

import java.util.List;
import java.util.stream.Stream;
import org.periplo.drawing.Mark;
import org.periplo.figures.MapFigure;
import org.periplo.layout.MapLayout;
import org.periplo.theme.Palette;

/// A laid-out map as the marks of its layers.
///
/// @param ground what lies under every layer
record MapSheets(
    MapLayout layout, Palette palette, Sheet ground, Sheet heads, Sheet labels, Sheet body) {

  static MapSheets of(MapLayout layout, Palette palette) {
    MapFigure figure = MapFigure.of(layout, palette);
    List<Mark> body =
        Stream.of(figure.cards(), figure.curves(), figure.links()).flatMap(List::stream).toList();
    return new MapSheets(
        layout,
        palette,
        Sheet.of(figure.ground()),
        Sheet.of(figure.heads()),
        Sheet.of(figure.labels()),
        Sheet.of(body));
  }
}
