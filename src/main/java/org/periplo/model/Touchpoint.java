package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;

/// How customer and company meet.
///
/// @param channels the channels that it uses, in order
/// @param team the team that owns it
/// @param moment the moment of truth that it is, if any
@RecordBuilder
public record Touchpoint(
    List<ChannelId> channels,
    Initiative initiative,
    Existence existence,
    Optional<TeamId> team,
    Optional<MomentOfTruth> moment,
    Extras extras)
    implements CardDetail, TouchpointBuilder.With {

  /// A touchpoint that exists, caused by the customer, without channel, team or moment.
  public static final Touchpoint NEW =
      new Touchpoint(
          List.of(),
          Initiative.REACTIVE,
          Existence.EXISTS,
          Optional.empty(),
          Optional.empty(),
          Extras.NONE);

  public Touchpoint {
    channels = List.copyOf(channels);
  }
}
