package org.periplo.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a lane holds, and so which details its cards have.
public enum LaneKind {
  /// What the customer does.
  ACTIONS(Plain.class),
  /// Where customer and company meet.
  TOUCHPOINTS(Touchpoint.class),
  /// The channels used.
  CHANNELS(ChannelUse.class),
  /// The emotion curves; it has no cards.
  EMOTIONS(null),
  /// What the customer thinks.
  THOUGHTS(Plain.class),
  /// What the customer said, word for word.
  QUOTES(Plain.class),
  /// What hurts.
  PAIN_POINTS(PainPoint.class),
  /// What could be better.
  OPPORTUNITIES(Opportunity.class),
  /// What is measured.
  METRICS(Metric.class),
  /// The moments of truth.
  MOMENTS(Moment.class),
  /// What employees do out of the customer's sight.
  BACKSTAGE_ACTIONS(Plain.class),
  /// The systems behind it.
  SUPPORT_SYSTEMS(Plain.class),
  /// Pictures that tell the journey.
  STORYBOARD(Plain.class),
  /// Anything else.
  TEXT(Plain.class),
  /// Empathy: what the customer thinks and feels.
  THINKS_AND_FEELS(Plain.class),
  /// Empathy: what the customer says and does.
  SAYS_AND_DOES(Plain.class),
  /// Empathy: what the customer hears.
  HEARS(Plain.class),
  /// Empathy: what the customer sees.
  SEES(Plain.class),
  /// Empathy: what frustrates the customer.
  FRUSTRATES(Plain.class),
  /// Empathy: what motivates the customer.
  MOTIVATES(Plain.class);

  private final @Nullable Class<? extends CardDetail> detail;

  LaneKind(@Nullable Class<? extends CardDetail> detail) {
    this.detail = detail;
  }

  /// Whether a card with `detail` may stand in a lane of this kind.
  public boolean accepts(CardDetail detail) {
    return this.detail != null && this.detail.isInstance(detail);
  }

  /// Whether a lane of this kind holds cards at all.
  public boolean holdsCards() {
    return detail != null;
  }

  /// The details that a new card in a lane of this kind starts with.
  ///
  /// @throws BrokenRuleException if a lane of this kind holds no cards
  public CardDetail newDetail() {
    return switch (this) {
      case TOUCHPOINTS -> Touchpoint.NEW;
      case CHANNELS -> ChannelUse.NONE;
      case PAIN_POINTS -> PainPoint.NEW;
      case OPPORTUNITIES -> Opportunity.NEW;
      case METRICS -> Metric.NEW;
      case MOMENTS -> Moment.NEW;
      case EMOTIONS -> throw new BrokenRuleException(Rule.CARD_FITS_LANE, List.of("", this));
      default -> Plain.PLAIN;
    };
  }
}
