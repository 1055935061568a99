package org.periplo.files;

import static org.periplo.files.ListCodec.line;
import static org.periplo.files.Values.DATE;
import static org.periplo.files.Values.DECIMAL;
import static org.periplo.files.Values.WHOLE;
import static org.periplo.files.Values.choice;
import static org.periplo.files.Values.id;

import java.util.List;
import org.periplo.model.ChannelId;
import org.periplo.model.ChannelUse;
import org.periplo.model.ChannelUseBuilder;
import org.periplo.model.Existence;
import org.periplo.model.Frequency;
import org.periplo.model.Initiative;
import org.periplo.model.Metric;
import org.periplo.model.MetricBuilder;
import org.periplo.model.MetricKind;
import org.periplo.model.Moment;
import org.periplo.model.MomentBuilder;
import org.periplo.model.MomentOfTruth;
import org.periplo.model.Opportunity;
import org.periplo.model.OpportunityBuilder;
import org.periplo.model.OpportunityState;
import org.periplo.model.PainPoint;
import org.periplo.model.PainPointBuilder;
import org.periplo.model.PainState;
import org.periplo.model.Plain;
import org.periplo.model.PlainBuilder;
import org.periplo.model.TeamId;
import org.periplo.model.Touchpoint;
import org.periplo.model.TouchpointBuilder;

/// How the details of cards stand in a file; what a new card has is left out.
final class DetailFormat {

  private static final Codec<List<ChannelId>> CHANNELS = line(id(ChannelId::new));

  private static final Codec<MomentOfTruth> MOMENT_OF_TRUTH = choice(MomentOfTruth.class);

  static final Codec<Touchpoint> TOUCHPOINT =
      Shape.line(TouchpointBuilder::builder, TouchpointBuilder::build)
          .list("channels", CHANNELS, Touchpoint::channels, TouchpointBuilder::channels)
          .usual(
              "initiative",
              choice(Initiative.class),
              Touchpoint.NEW.initiative(),
              Touchpoint::initiative,
              TouchpointBuilder::initiative)
          .usual(
              "existence",
              choice(Existence.class),
              Touchpoint.NEW.existence(),
              Touchpoint::existence,
              TouchpointBuilder::existence)
          .optional("team", id(TeamId::new), Touchpoint::team, TouchpointBuilder::team)
          .optional("moment", MOMENT_OF_TRUTH, Touchpoint::moment, TouchpointBuilder::moment)
          .keeping(Touchpoint::extras, TouchpointBuilder::extras);

  static final Codec<ChannelUse> CHANNEL_USE =
      Shape.line(ChannelUseBuilder::builder, ChannelUseBuilder::build)
          .list("channels", CHANNELS, ChannelUse::channels, ChannelUseBuilder::channels)
          .keeping(ChannelUse::extras, ChannelUseBuilder::extras);

  static final Codec<PainPoint> PAIN_POINT =
      Shape.line(PainPointBuilder::builder, PainPointBuilder::build)
          .usual(
              "severity",
              WHOLE,
              PainPoint.NEW.severity(),
              PainPoint::severity,
              PainPointBuilder::severity)
          .usual(
              "frequency",
              choice(Frequency.class),
              PainPoint.NEW.frequency(),
              PainPoint::frequency,
              PainPointBuilder::frequency)
          .text("rootCause", PainPoint::rootCause, PainPointBuilder::rootCause)
          .usual(
              "state",
              choice(PainState.class),
              PainPoint.NEW.state(),
              PainPoint::state,
              PainPointBuilder::state)
          .keeping(PainPoint::extras, PainPointBuilder::extras);

  static final Codec<Opportunity> OPPORTUNITY =
      Shape.line(OpportunityBuilder::builder, OpportunityBuilder::build)
          .usual(
              "impact",
              WHOLE,
              Opportunity.NEW.impact(),
              Opportunity::impact,
              OpportunityBuilder::impact)
          .usual(
              "effort",
              WHOLE,
              Opportunity.NEW.effort(),
              Opportunity::effort,
              OpportunityBuilder::effort)
          .optional("owner", id(TeamId::new), Opportunity::owner, OpportunityBuilder::owner)
          .optional("due", DATE, Opportunity::due, OpportunityBuilder::due)
          .usual(
              "state",
              choice(OpportunityState.class),
              Opportunity.NEW.state(),
              Opportunity::state,
              OpportunityBuilder::state)
          .keeping(Opportunity::extras, OpportunityBuilder::extras);

  static final Codec<Metric> METRIC =
      Shape.line(MetricBuilder::builder, MetricBuilder::build)
          .usual(
              "kind",
              choice(MetricKind.class),
              Metric.NEW.kind(),
              Metric::kind,
              MetricBuilder::kind)
          .optional("value", DECIMAL, Metric::value, MetricBuilder::value)
          .optional("target", DECIMAL, Metric::target, MetricBuilder::target)
          .text("unit", Metric::unit, MetricBuilder::unit)
          .optional("date", DATE, Metric::date, MetricBuilder::date)
          .optional("sampleSize", WHOLE, Metric::sampleSize, MetricBuilder::sampleSize)
          .text("source", Metric::source, MetricBuilder::source)
          .keeping(Metric::extras, MetricBuilder::extras);

  static final Codec<Moment> MOMENT =
      Shape.line(MomentBuilder::builder, MomentBuilder::build)
          .usual(
              "moment", MOMENT_OF_TRUTH, Moment.NEW.moment(), Moment::moment, MomentBuilder::moment)
          .keeping(Moment::extras, MomentBuilder::extras);

  static final Codec<Plain> PLAIN =
      Shape.line(PlainBuilder::builder, PlainBuilder::build)
          .keeping(Plain::extras, PlainBuilder::extras);

  private DetailFormat() {}
}
