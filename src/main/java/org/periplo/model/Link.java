package org.periplo.model;

import io.soabase.recordbuilder.core.RecordBuilder;

/// A tie between two cards: a pain point to the touchpoint where it hurts, an opportunity to the
/// pain point that it solves, or a touchpoint to the next one on the way from channel to channel.
@RecordBuilder
public record Link(LinkId id, CardId from, CardId to, Extras extras) {

  /// A link from one card to another.
  public static Link of(LinkId id, CardId from, CardId to) {
    return new Link(id, from, to, Extras.NONE);
  }

  /// Whether a card with the details `from` can be tied to one with the details `to`.
  public static boolean joins(CardDetail from, CardDetail to) {
    return switch (from) {
      case PainPoint _, Touchpoint _ -> to instanceof Touchpoint;
      case Opportunity _ -> to instanceof PainPoint;
      case ChannelUse _, Metric _, Moment _, Plain _ -> false;
    };
  }
}
