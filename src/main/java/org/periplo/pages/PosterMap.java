package org.periplo.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.periplo.figures.Ruling;
import org.periplo.layout.Cuts;
import org.periplo.layout.Form;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LinkLines;
import org.periplo.model.Project;
import org.periplo.theme.Theme;

/// A map and how it is set on its poster.
///
/// @param form what it has to meet besides its content
/// @param scale of a poster that no paper sets a size for
record PosterMap(
    Project project, JourneyMap map, Theme theme, Form form, Ruling ruling, double scale) {

  /// How much larger the words of a blank map are: it hangs on a wall.
  private static final double WALL = 1.6;

  /// A map as it is on the screen.
  static PosterMap of(Project project, JourneyMap map) {
    return new PosterMap(project, map, Looks.of(project), Form.FREE, Ruling.STAGES, 1);
  }

  /// The frame of a map without content, with room for a sticky note in each cell.
  ///
  /// @param note the height and width of a sticky note, in points of a poster of the usual scale
  static PosterMap blank(Project project, JourneyMap map, double note) {
    double cell = note / WALL;
    JourneyMap frame =
        MapSlice.evenly(map)
            .with(
                it ->
                    it.cards(List.of())
                        .curves(List.of())
                        .links(List.of())
                        .linkLines(LinkLines.HIDDEN));
    Theme theme = Looks.of(project);
    Map<LaneId, Double> heights =
        map.lanes().stream()
            .collect(Collectors.toMap(Lane::id, _ -> cell + 2 * Theme.LANE_PADDING));
    return new PosterMap(
        project,
        frame,
        theme.withWidths(cell + 2 * Theme.CARD_GAP, theme.labelWidth()).withEmotionHeight(cell),
        new Form(heights, Cuts.NONE),
        Ruling.STEPS,
        WALL);
  }

  /// All of it in one piece.
  Panel whole() {
    return panel(map, 0);
  }

  /// A part of it.
  ///
  /// @param firstStage the index of its first stage in the whole
  Panel panel(JourneyMap part, int firstStage) {
    return Panel.of(this, part, firstStage);
  }

  /// What stands around it.
  ///
  /// @param number the page's, in words; empty for the only page
  PosterFrame frame(String number) {
    return new PosterFrame(this, number, Double.MAX_VALUE, Double.MAX_VALUE);
  }
}
