package org.periplo.edit;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.periplo.model.JourneyMap;
import org.periplo.model.MapId;
import org.periplo.model.MapState;
import org.periplo.model.PersonaId;
import org.periplo.model.SegmentId;

/// What frames a map: everything but its name, its content and whether its links are drawn.
///
/// @param pairedWith the map of another state that this one is compared with
/// @param purpose why the map is drawn; like the next three, empty if not said
/// @param objective what the business wants to reach
/// @param scenario the situation that is mapped
/// @param expectations what the customer expects
/// @param reviewMonths how many months may pass between two reviews, 1 to 120
@RecordBuilder
public record MapFrame(
    MapState state,
    Optional<MapId> pairedWith,
    List<PersonaId> personas,
    Optional<SegmentId> segment,
    String purpose,
    String objective,
    String scenario,
    String expectations,
    int reviewMonths)
    implements MapFrameBuilder.With {
  public MapFrame {
    personas = List.copyOf(personas);
  }

  /// The frame that a map has.
  public static MapFrame of(JourneyMap map) {
    return new MapFrame(
        map.state(),
        map.pairedWith(),
        map.personas(),
        map.segment(),
        map.purpose(),
        map.objective(),
        map.scenario(),
        map.expectations(),
        map.reviewMonths());
  }

  /// The map in this frame.
  JourneyMap around(JourneyMap map) {
    return map.with(
        it ->
            it.state(state)
                .pairedWith(pairedWith)
                .personas(personas)
                .segment(segment)
                .purpose(purpose)
                .objective(objective)
                .scenario(scenario)
                .expectations(expectations)
                .reviewMonths(reviewMonths));
  }
}
