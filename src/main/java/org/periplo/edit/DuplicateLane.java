package org.periplo.edit;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.ElementId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Project;

/// Copies a lane with its cards, the links among them, and its emotion curves, right below the
/// original.
///
/// @param copies the ids of the copies
public record DuplicateLane(LaneId lane, Copies copies) implements Edit {
  /// Copies `lane` with what stands in it in `project`.
  ///
  /// @throws NoSuchElementException if the lane is not there
  public static DuplicateLane of(Project project, LaneId lane, IdSource ids) {
    return new DuplicateLane(lane, Copies.of(content(MapChange.mapOf(project, lane), lane), ids));
  }

  private static Stream<ElementId> content(JourneyMap map, LaneId lane) {
    List<CardId> cards =
        map.cards().stream().filter(it -> it.lane().equals(lane)).map(Card::id).toList();
    Stream<ElementId> curves =
        map.curves().stream().filter(it -> it.lane().equals(lane)).map(EmotionCurve::id);
    return Stream.of(Stream.of(lane), curves, Copies.cardsAndLinks(map, cards)).flatMap(it -> it);
  }

  @Override
  public Project applyTo(Project project) {
    return MapChange.in(project, lane, this::duplicated);
  }

  private JourneyMap duplicated(JourneyMap map) {
    Lane original = map.lane(lane).orElseThrow();
    int place = map.lanes().indexOf(original) + 1;
    return map.with(
        it ->
            it.lanes(Reordering.inserted(map.lanes(), place, copies.of(original)))
                .cards(copies.beside(map.cards()))
                .links(copies.after(map.links()))
                .curves(curves(map)));
  }

  private List<EmotionCurve> curves(JourneyMap map) {
    Stream<EmotionCurve> more =
        map.curves().stream().filter(it -> copies.has(it.id())).map(copies::of);
    return Stream.concat(map.curves().stream(), more).toList();
  }
}
