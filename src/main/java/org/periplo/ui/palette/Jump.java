package org.periplo.ui.palette;

import org.periplo.find.Match;
import org.periplo.model.CardId;
import org.periplo.model.ElementId;
import org.periplo.model.LaneId;
import org.periplo.model.MapId;
import org.periplo.model.StageId;
import org.periplo.model.StepId;

/// A part of a map to go to, found by its words.
record Jump(Match match) implements Hit {

  /// Whether what was found is the name or the text of a part of a map.
  static boolean leadsTo(Match match) {
    return switch (match.place().field()) {
      case NAME, TEXT -> match.place().element().filter(Jump::isOnMap).isPresent();
      default -> false;
    };
  }

  private static boolean isOnMap(ElementId element) {
    return switch (element) {
      case MapId _, StageId _, StepId _, LaneId _, CardId _ -> true;
      default -> false;
    };
  }
}
