package org.periplo.layout;

import java.util.List;
import java.util.Set;
import org.periplo.geometry.Box;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Project;
import org.periplo.theme.Theme;

/// The curves of a lane of emotions, set apart from the map.
///
/// @param band from the height of +2 to that of −2, over all steps; left of it are as many points
///     as the look's labels are wide
/// @param curves those that are shown, with what was said
/// @param bottom the lower end of all of it
public record EmotionBand(Box band, List<PlacedCurve> curves, double bottom) {

  public EmotionBand {
    curves = List.copyOf(curves);
  }

  /// The band of a lane of a map, its upper edge at the origin.
  public static EmotionBand of(Project project, JourneyMap map, Lane lane, Theme theme) {
    Numbers numbers = new Numbers(project.language().locale());
    Columns columns = new Columns(map, theme, Set.of());
    EmotionLane.Placed placed =
        new EmotionLane(columns, new MapWords(project), numbers, theme, Cuts.NONE)
            .place(map, lane, 0);
    return new EmotionBand(placed.band(), placed.curves(), placed.bottom());
  }
}
