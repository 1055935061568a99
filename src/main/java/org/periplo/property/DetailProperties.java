package org.periplo.property;

import java.math.BigDecimal;
import java.util.List;
import org.periplo.model.Card;
import org.periplo.model.ChannelUse;
import org.periplo.model.Existence;
import org.periplo.model.Frequency;
import org.periplo.model.Initiative;
import org.periplo.model.Metric;
import org.periplo.model.MetricKind;
import org.periplo.model.Moment;
import org.periplo.model.MomentOfTruth;
import org.periplo.model.Opportunity;
import org.periplo.model.OpportunityState;
import org.periplo.model.PainPoint;
import org.periplo.model.PainState;
import org.periplo.model.Touchpoint;

/// What cards know beyond their text.
final class DetailProperties {

  private DetailProperties() {}

  static List<Property<Card>> touchpoint(Access<Card, Touchpoint> it) {
    return List.of(
        new Property.Names<>(
            "field.channels",
            it.part(Touchpoint::channels, Touchpoint::withChannels),
            Catalogues.CHANNELS),
        new Property.Segments<>(
            "field.initiative",
            it.part(Touchpoint::initiative, Touchpoint::withInitiative),
            Option.all(Initiative.class, "initiative.").toList()),
        new Property.Choice<>(
            "field.moment",
            it.part(Touchpoint::moment, Touchpoint::withMoment),
            (_, _) -> Option.orNone(Option.all(MomentOfTruth.class, "moment."))),
        new Property.Segments<>(
            "field.existence",
            it.part(Touchpoint::existence, Touchpoint::withExistence),
            Option.all(Existence.class, "existence.").toList()),
        new Property.Name<>(
            "field.team", it.part(Touchpoint::team, Touchpoint::withTeam), Catalogues.TEAMS));
  }

  static List<Property<Card>> channelUse(Access<Card, ChannelUse> it) {
    return List.of(
        new Property.Names<>(
            "field.channels",
            it.part(ChannelUse::channels, ChannelUse::withChannels),
            Catalogues.CHANNELS));
  }

  static List<Property<Card>> painPoint(Access<Card, PainPoint> it) {
    return List.of(
        new Property.Marks<>(
            "field.severity", it.part(PainPoint::severity, PainPoint::withSeverity)),
        new Property.Choice<>(
            "field.frequency",
            it.part(PainPoint::frequency, PainPoint::withFrequency),
            (_, _) -> Option.all(Frequency.class, "frequency.")),
        new Property.Lines<>(
            "field.rootCause", it.part(PainPoint::rootCause, PainPoint::withRootCause)),
        new Property.Choice<>(
            "field.state",
            it.part(PainPoint::state, PainPoint::withState),
            (_, _) -> Option.all(PainState.class, "painState.")));
  }

  static List<Property<Card>> opportunity(Access<Card, Opportunity> it) {
    return List.of(
        new Property.Marks<>("field.impact", it.part(Opportunity::impact, Opportunity::withImpact)),
        new Property.Marks<>("field.effort", it.part(Opportunity::effort, Opportunity::withEffort)),
        new Property.Name<>(
            "field.owner", it.part(Opportunity::owner, Opportunity::withOwner), Catalogues.TEAMS),
        new Property.Day<>("field.due", it.part(Opportunity::due, Opportunity::withDue)),
        new Property.Choice<>(
            "field.state",
            it.part(Opportunity::state, Opportunity::withState),
            (_, _) -> Option.all(OpportunityState.class, "opportunityState.")));
  }

  static List<Property<Card>> metric(Access<Card, Metric> it) {
    return List.of(
        new Property.Choice<>(
            "field.metric",
            it.part(Metric::kind, DetailProperties::measuring),
            (_, _) -> Option.all(MetricKind.class, "metricKind.")),
        new Property.Numeral<>(
            "field.value", it.part(Metric::value, Metric::withValue), NumberForm.DECIMAL),
        new Property.Numeral<>(
            "field.target", it.part(Metric::target, Metric::withTarget), NumberForm.DECIMAL),
        new Property.Line<>("field.unit", it.part(Metric::unit, Metric::withUnit)),
        new Property.Day<>("field.date", it.part(Metric::date, Metric::withDate)),
        new Property.Numeral<>(
            "field.sampleSize",
            it.part(Metric::sampleSize, Metric::withSampleSize)
                .as(Figures::perhaps, Figures::perhapsWhole),
            NumberForm.WHOLE),
        new Property.Line<>("field.metricSource", it.part(Metric::source, Metric::withSource)));
  }

  /// A metric of another kind keeps the values that its scale holds.
  private static Metric measuring(Metric metric, MetricKind kind) {
    return metric.with(
        it ->
            it.kind(kind)
                .value(metric.value().filter(value -> holds(kind, value)))
                .target(metric.target().filter(value -> holds(kind, value))));
  }

  private static boolean holds(MetricKind kind, BigDecimal value) {
    return value.compareTo(BigDecimal.valueOf(kind.least())) >= 0
        && value.compareTo(BigDecimal.valueOf(kind.most())) <= 0;
  }

  static List<Property<Card>> moment(Access<Card, Moment> it) {
    return List.of(
        new Property.Choice<>(
            "field.moment",
            it.part(Moment::moment, (all, kind) -> new Moment(kind, all.extras())),
            (_, _) -> Option.all(MomentOfTruth.class, "moment.")));
  }
}
