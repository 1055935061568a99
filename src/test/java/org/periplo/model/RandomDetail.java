package org.periplo.model;

import java.util.List;

/// Any detail that a card can have.
final class RandomDetail {

  private final Chance chance;
  private final List<ChannelId> channels;
  private final List<TeamId> teams;

  RandomDetail(Chance chance, List<ChannelId> channels, List<TeamId> teams) {
    this.chance = chance;
    this.channels = channels;
    this.teams = teams;
  }

  /// A detail for a card in a lane of that kind; in one of three cases what a new card has.
  CardDetail in(LaneKind kind) {
    CardDetail detail = kind.newDetail();
    if (chance.number(0, 2) == 0) {
      return detail;
    }
    return switch (detail) {
      case Touchpoint _ -> touchpoint();
      case ChannelUse _ -> new ChannelUse(chance.some(channels), chance.extras());
      case PainPoint _ -> painPoint();
      case Opportunity _ -> opportunity();
      case Metric _ -> metric(chance.oneOf(MetricKind.class));
      case Moment _ -> new Moment(chance.oneOf(MomentOfTruth.class), chance.extras());
      case Plain _ -> new Plain(chance.extras());
    };
  }

  private Touchpoint touchpoint() {
    return new Touchpoint(
        chance.some(channels),
        chance.oneOf(Initiative.class),
        chance.oneOf(Existence.class),
        chance.maybeOneOf(teams),
        chance.maybe(() -> chance.oneOf(MomentOfTruth.class)),
        chance.extras());
  }

  private PainPoint painPoint() {
    return new PainPoint(
        chance.number(1, 5),
        chance.oneOf(Frequency.class),
        chance.text(),
        chance.oneOf(PainState.class),
        chance.extras());
  }

  private Opportunity opportunity() {
    return new Opportunity(
        chance.number(1, 5),
        chance.number(1, 5),
        chance.maybeOneOf(teams),
        chance.maybe(chance::date),
        chance.oneOf(OpportunityState.class),
        chance.extras());
  }

  private Metric metric(MetricKind kind) {
    return new Metric(
        kind,
        chance.maybe(() -> chance.decimal(kind.least(), kind.most())),
        chance.maybe(() -> chance.decimal(kind.least(), kind.most())),
        chance.text(),
        chance.maybe(chance::date),
        chance.maybe(() -> chance.number(0, 5000)),
        chance.text(),
        chance.extras());
  }
}
