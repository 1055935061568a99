package org.periplo.pages;

import java.util.List;
import org.periplo.drawing.Mark;
import org.periplo.figures.MapFigure;
import org.periplo.figures.Ruling;
import org.periplo.geometry.Size;
import org.periplo.layout.Arrangement;
import org.periplo.layout.MapLayout;
import org.periplo.model.JourneyMap;
import org.periplo.theme.Palette;

/// A map, or a part of one with its stages in the colours that they have in the whole.
record Panel(MapLayout layout, Palette palette, Ruling ruling) {

  /// Lays out a part of a map.
  ///
  /// @param firstStage the index of its first stage in the whole
  static Panel of(PosterMap poster, JourneyMap part, int firstStage) {
    Palette palette = poster.theme().palette().startingAt(firstStage);
    MapLayout layout =
        Arrangement.of(poster.project(), part, poster.theme().in(palette), poster.form());
    return new Panel(layout, palette, poster.ruling());
  }

  Size size() {
    return layout.size();
  }

  List<Mark> marks() {
    return MapFigure.of(layout, palette, ruling).whole().marks();
  }
}
