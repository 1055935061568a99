package org.periplo.files;

import java.util.Set;
import org.periplo.model.CardId;
import org.periplo.model.ChannelId;
import org.periplo.model.CurveId;
import org.periplo.model.ElementId;
import org.periplo.model.LaneId;
import org.periplo.model.LinkId;
import org.periplo.model.MapId;
import org.periplo.model.PersonaId;
import org.periplo.model.PictureId;
import org.periplo.model.SegmentId;
import org.periplo.model.StageId;
import org.periplo.model.StepId;
import org.periplo.model.TeamId;

/// An element that something refers to and that is not there.
///
/// @param key the message that says so
/// @param properties the properties that refer to elements of its kind
record MissingElement(String key, Set<String> properties) {

  /// What is missing if nothing has that id.
  static MissingElement of(ElementId id) {
    return switch (id) {
      case CardId _ -> of("problem.missing.card", "from", "to");
      case ChannelId _ -> of("problem.missing.channel", "channels");
      case MapId _ -> of("problem.missing.map", "pairedWith");
      case PersonaId _ -> of("problem.missing.persona", "personas", "persona");
      case PictureId _ -> of("problem.missing.picture", "picture", "portrait", "logo");
      case SegmentId _ -> of("problem.missing.segment", "segment");
      case StepId _ -> of("problem.missing.step", "step");
      case TeamId _ -> of("problem.missing.team", "team", "owner");
      case CurveId _, LaneId _, LinkId _, StageId _ ->
          throw new IllegalArgumentException("Nothing refers to it: " + id);
    };
  }

  private static MissingElement of(String key, String... properties) {
    return new MissingElement(key, Set.of(properties));
  }
}
