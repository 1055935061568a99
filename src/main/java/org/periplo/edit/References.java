package org.periplo.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.ChannelUse;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.Metric;
import org.periplo.model.Moment;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.Persona;
import org.periplo.model.Plain;
import org.periplo.model.Project;
import org.periplo.model.Touchpoint;

/// Takes references to elements of a project away from all that refers to them.
final class References {
  private final Predicate<ElementId> gone;

  /// References to one element.
  References(ElementId gone) {
    this(gone::equals);
  }

  private References(Predicate<ElementId> gone) {
    this.gone = gone;
  }

  /// References to all that stands outside of a map.
  static References outside(JourneyMap map) {
    Set<ElementId> inside = map.ids().collect(Collectors.toSet());
    return new References(it -> !inside.contains(it));
  }

  /// The project without the references.
  Project takenFrom(Project project) {
    return project.with(
        it ->
            it.brand(project.brand().withLogo(left(project.brand().logo())))
                .personas(all(project.personas(), this::takenFrom))
                .maps(all(project.maps(), this::takenFrom)));
  }

  private Persona takenFrom(Persona persona) {
    return persona.with(
        it -> it.segment(left(persona.segment())).portrait(left(persona.portrait())));
  }

  /// The map without the references to what is outside of it.
  JourneyMap takenFrom(JourneyMap map) {
    return map.with(
        it ->
            it.pairedWith(left(map.pairedWith()))
                .personas(left(map.personas()))
                .segment(left(map.segment()))
                .cards(all(map.cards(), this::takenFrom))
                .curves(all(map.curves(), curve -> curve.withPersona(left(curve.persona())))));
  }

  private Card takenFrom(Card card) {
    return card.with(it -> it.picture(left(card.picture())).detail(takenFrom(card.detail())));
  }

  private CardDetail takenFrom(CardDetail detail) {
    return switch (detail) {
      case Touchpoint it -> it.with(all -> all.channels(left(it.channels())).team(left(it.team())));
      case ChannelUse it -> it.withChannels(left(it.channels()));
      case Opportunity it -> it.withOwner(left(it.owner()));
      case Metric _, Moment _, PainPoint _, Plain _ -> detail;
    };
  }

  private static <T> List<T> all(List<T> list, UnaryOperator<T> change) {
    return list.stream().map(it -> Sharing.kept(it, change.apply(it))).toList();
  }

  private <I extends ElementId> List<I> left(List<I> ids) {
    return ids.stream().filter(gone.negate()).toList();
  }

  private <I extends ElementId> Optional<I> left(Optional<I> id) {
    return id.filter(gone.negate());
  }
}
