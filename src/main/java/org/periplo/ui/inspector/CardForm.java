package org.periplo.ui.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.periplo.edit.ChangeCardDetail;
import org.periplo.edit.ChangeCardEvidence;
import org.periplo.edit.ChangeCardNote;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.Edit;
import org.periplo.layout.MapWords;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.CardId;
import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.ChannelUse;
import org.periplo.model.Evidence;
import org.periplo.model.EvidenceLevel;
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
import org.periplo.model.Plain;
import org.periplo.model.Project;
import org.periplo.model.Team;
import org.periplo.model.TeamId;
import org.periplo.model.Touchpoint;
import org.periplo.session.Session;

/// The form of a card: its text, what its kind knows, and how well it is known.
final class CardForm {

  private final Session session;
  private final Messages messages;
  private final Fields fields;

  CardForm(Session session, Messages messages) {
    this.session = session;
    this.messages = messages;
    fields = new Fields(session, messages);
  }

  Form of(Card card) {
    CardId id = card.id();
    List<Field> all = new ArrayList<>();
    all.add(fields.lines("field.text", property(id, Card::text, it -> new ChangeCardText(id, it))));
    all.addAll(detail(card));
    Property<Evidence> evidence =
        property(id, Card::evidence, it -> new ChangeCardEvidence(id, it));
    all.add(
        fields.segments(
            "field.evidence",
            List.of(EvidenceLevel.values()),
            named("evidence."),
            evidence.part(Evidence::level, (it, level) -> with(it, level, it.source()))));
    all.add(
        fields.line(
            "field.source",
            evidence.part(Evidence::source, (it, source) -> with(it, it.level(), source))));
    all.add(fields.lines("field.note", property(id, Card::note, it -> new ChangeCardNote(id, it))));
    return new Form(title(card), sign(card.detail()), all);
  }

  private static Evidence with(Evidence evidence, EvidenceLevel level, String source) {
    return new Evidence(level, source, evidence.extras());
  }

  private String title(Card card) {
    return switch (card.detail()) {
      case Touchpoint _ -> messages.text("inspector.touchpoint");
      case PainPoint _ -> messages.text("inspector.painPoint");
      case Opportunity _ -> messages.text("inspector.opportunity");
      case Metric _ -> messages.text("inspector.metric");
      case Moment _ -> messages.text("inspector.moment");
      case ChannelUse _ -> messages.text("inspector.channels");
      case Plain _ -> messages.text("inspector.card");
    };
  }

  private static Optional<String> sign(CardDetail detail) {
    return switch (detail) {
      case Touchpoint it when it.moment().isPresent() -> Optional.of("◆");
      case Moment _ -> Optional.of("◆");
      default -> Optional.empty();
    };
  }

  private List<Field> detail(Card card) {
    return switch (card.detail()) {
      case Touchpoint _ -> touchpoint(detail(card.id(), Touchpoint.class));
      case PainPoint _ -> painPoint(detail(card.id(), PainPoint.class));
      case Opportunity _ -> opportunity(detail(card.id(), Opportunity.class));
      case Metric _ -> metric(detail(card.id(), Metric.class));
      case Moment _ -> moment(detail(card.id(), Moment.class));
      case ChannelUse _ -> channelUse(detail(card.id(), ChannelUse.class));
      case Plain _ -> List.of();
    };
  }

  private List<Field> touchpoint(Property<Touchpoint> it) {
    return List.of(
        channel(it.part(Touchpoint::channels, Touchpoint::withChannels)),
        fields.segments(
            "field.initiative",
            List.of(Initiative.values()),
            named("initiative."),
            it.part(Touchpoint::initiative, Touchpoint::withInitiative)),
        fields.perhaps(
            "field.moment",
            List.of(MomentOfTruth.values()),
            named("moment."),
            it.part(Touchpoint::moment, Touchpoint::withMoment)),
        fields.segments(
            "field.existence",
            List.of(Existence.values()),
            named("existence."),
            it.part(Touchpoint::existence, Touchpoint::withExistence)),
        team("field.team", it.part(Touchpoint::team, Touchpoint::withTeam)));
  }

  private List<Field> painPoint(Property<PainPoint> it) {
    return List.of(
        fields.rating("field.severity", it.part(PainPoint::severity, PainPoint::withSeverity)),
        fields.choice(
            "field.frequency",
            List.of(Frequency.values()),
            named("frequency."),
            it.part(PainPoint::frequency, PainPoint::withFrequency)),
        fields.choice(
            "field.state",
            List.of(PainState.values()),
            named("painState."),
            it.part(PainPoint::state, PainPoint::withState)),
        fields.lines("field.rootCause", it.part(PainPoint::rootCause, PainPoint::withRootCause)));
  }

  private List<Field> opportunity(Property<Opportunity> it) {
    return List.of(
        fields.rating("field.impact", it.part(Opportunity::impact, Opportunity::withImpact)),
        fields.rating("field.effort", it.part(Opportunity::effort, Opportunity::withEffort)),
        team("field.owner", it.part(Opportunity::owner, Opportunity::withOwner)),
        fields.date("field.due", it.part(Opportunity::due, Opportunity::withDue)),
        fields.choice(
            "field.state",
            List.of(OpportunityState.values()),
            named("opportunityState."),
            it.part(Opportunity::state, Opportunity::withState)));
  }

  private List<Field> metric(Property<Metric> it) {
    return List.of(
        fields.choice(
            "field.metric",
            List.of(MetricKind.values()),
            named("metricKind."),
            it.part(Metric::kind, CardForm::measuring)),
        fields.decimal("field.value", it.part(Metric::value, Metric::withValue)),
        fields.decimal("field.target", it.part(Metric::target, Metric::withTarget)),
        fields.line("field.unit", it.part(Metric::unit, Metric::withUnit)),
        fields.date("field.date", it.part(Metric::date, Metric::withDate)),
        fields.line("field.metricSource", it.part(Metric::source, Metric::withSource)));
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

  private List<Field> moment(Property<Moment> it) {
    return List.of(
        fields.choice(
            "field.moment",
            List.of(MomentOfTruth.values()),
            named("moment."),
            it.part(Moment::moment, (all, kind) -> new Moment(kind, all.extras()))));
  }

  private List<Field> channelUse(Property<ChannelUse> it) {
    return List.of(channel(it.part(ChannelUse::channels, ChannelUse::withChannels)));
  }

  /// The first channel; the others stay behind it.
  private Field channel(Property<List<ChannelId>> channels) {
    Property<Optional<ChannelId>> first =
        channels.part(
            all -> all.stream().findFirst(),
            (all, chosen) ->
                Stream.concat(
                        chosen.stream(),
                        all.stream().skip(1).filter(it -> !chosen.equals(Optional.of(it))))
                    .toList());
    List<ChannelId> known = project().channels().stream().map(Channel::id).toList();
    return fields.perhaps("field.channel", known, this::nameOf, first);
  }

  private String nameOf(ChannelId id) {
    return project()
        .channel(id)
        .map(
            it ->
                MapWords.dotted(
                    it.name(), messages.text("channelKind." + MapWords.keyOf(it.kind()))))
        .orElse("");
  }

  private Field team(String key, Property<Optional<TeamId>> team) {
    List<TeamId> known = project().teams().stream().map(Team::id).toList();
    return fields.perhaps(key, known, id -> project().team(id).map(Team::name).orElse(""), team);
  }

  private Project project() {
    return session.shown();
  }

  private <V> Property<V> property(CardId id, Function<Card, V> value, Function<V, Edit> change) {
    Supplier<Optional<Card>> card = () -> session.view().journeyMap().card(id);
    return new Property<>(() -> card.get().map(value), change);
  }

  private <D extends CardDetail> Property<D> detail(CardId id, Class<D> kind) {
    Supplier<Optional<Card>> card = () -> session.view().journeyMap().card(id);
    return new Property<>(
        () -> card.get().map(Card::detail).filter(kind::isInstance).map(kind::cast),
        it -> new ChangeCardDetail(id, it));
  }

  private <E extends Enum<E>> Function<E, String> named(String prefix) {
    return it -> messages.text(prefix + MapWords.keyOf(it));
  }
}
