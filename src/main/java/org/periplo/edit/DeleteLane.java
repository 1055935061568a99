package org.periplo.edit;

import java.util.List;
import org.periplo.model.Card;
import org.periplo.model.EmotionCurve;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Project;

/// Deletes a lane with its cards, their links, and its emotion curves.
public record DeleteLane(LaneId lane) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, lane, this::without);
  }

  private JourneyMap without(JourneyMap map) {
    List<Lane> lanes = map.lanes().stream().filter(it -> !it.id().equals(lane)).toList();
    List<Card> cards = map.cards().stream().filter(it -> !it.lane().equals(lane)).toList();
    List<EmotionCurve> curves =
        map.curves().stream().filter(it -> !it.lane().equals(lane)).toList();
    return map.with(
        it -> it.lanes(lanes).cards(cards).curves(curves).links(Links.among(cards, map.links())));
  }
}
