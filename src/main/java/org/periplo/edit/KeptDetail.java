package org.periplo.edit;

import java.util.List;
import java.util.Optional;
import org.periplo.model.CardDetail;
import org.periplo.model.ChannelId;
import org.periplo.model.ChannelUse;
import org.periplo.model.LaneKind;
import org.periplo.model.Metric;
import org.periplo.model.Moment;
import org.periplo.model.MomentOfTruth;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.Plain;
import org.periplo.model.TeamId;
import org.periplo.model.Touchpoint;

/// What a card's details become in a lane of another kind: those of a new card there, with the
/// channels, the team and the moment of truth that it had, where the kind knows them.
final class KeptDetail {
  private KeptDetail() {}

  static CardDetail in(LaneKind kind, CardDetail had) {
    return kind.accepts(had) ? had : kept(kind.newDetail(), had);
  }

  private static CardDetail kept(CardDetail fresh, CardDetail had) {
    return switch (fresh) {
      case Touchpoint it ->
          it.withChannels(channels(had)).withTeam(team(had)).withMoment(moment(had));
      case ChannelUse it -> it.withChannels(channels(had));
      case Opportunity it -> it.withOwner(team(had));
      case Moment it -> new Moment(moment(had).orElse(it.moment()), it.extras());
      case PainPoint _, Metric _, Plain _ -> fresh;
    };
  }

  private static List<ChannelId> channels(CardDetail had) {
    return switch (had) {
      case Touchpoint it -> it.channels();
      case ChannelUse it -> it.channels();
      default -> List.of();
    };
  }

  private static Optional<TeamId> team(CardDetail had) {
    return switch (had) {
      case Touchpoint it -> it.team();
      case Opportunity it -> it.owner();
      default -> Optional.empty();
    };
  }

  private static Optional<MomentOfTruth> moment(CardDetail had) {
    return switch (had) {
      case Touchpoint it -> it.moment();
      case Moment it -> Optional.of(it.moment());
      default -> Optional.empty();
    };
  }
}
