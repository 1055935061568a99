package org.periplo.pages;

import java.util.List;
import org.periplo.drawing.Mark;
import org.periplo.figures.MapFigure;
import org.periplo.geometry.Size;
import org.periplo.layout.Arrangement;
import org.periplo.layout.MapLayout;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// A map, or a part of one with its stages in the colours that they have in the whole.
///
/// @param map what is shown, a map of its own
record Panel(JourneyMap map, MapLayout layout, Palette palette) {

  /// Lays out a part of a map.
  ///
  /// @param firstStage the index of its first stage in the whole
  static Panel of(Project project, JourneyMap part, Theme theme, int firstStage) {
    Palette palette = theme.palette().startingAt(firstStage);
    return new Panel(part, Arrangement.of(project, part, theme.in(palette)), palette);
  }

  Size size() {
    return layout.size();
  }

  List<Mark> marks() {
    return MapFigure.of(layout, palette).whole().marks();
  }
}
