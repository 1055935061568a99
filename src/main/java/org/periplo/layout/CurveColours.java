package org.periplo.layout;

import java.util.List;
import java.util.Optional;
import org.periplo.model.CurveKind;
import org.periplo.model.EmotionCurve;
import org.periplo.model.JourneyMap;
import org.periplo.model.LaneId;
import org.periplo.model.PersonaId;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;

/// The colours of the curves of a lane.
///
/// Each curve of what is felt has one of its own, and keeps it while others are hidden. A goal has
/// its persona's, and is quiet where that would be the first curve's ink.
final class CurveColours {

  private final List<EmotionCurve> felt;
  private final Palette palette;

  CurveColours(JourneyMap map, LaneId lane, Palette palette) {
    this.palette = palette;
    felt =
        map.curves().stream()
            .filter(it -> it.lane().equals(lane) && it.kind() == CurveKind.FELT)
            .toList();
  }

  Colour of(EmotionCurve curve) {
    return curve.kind() == CurveKind.FELT
        ? palette.curve(felt.indexOf(curve))
        : curve.persona().flatMap(this::ofPersona).orElse(palette.quiet());
  }

  private Optional<Colour> ofPersona(PersonaId persona) {
    return felt.stream()
        .filter(it -> it.persona().filter(persona::equals).isPresent())
        .findFirst()
        .map(felt::indexOf)
        .filter(it -> it > 0)
        .map(palette::curve);
  }
}
