package org.periplo.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What must hold between the parts of one project.
final class ProjectRules {

  private final Set<ElementId> ids = new HashSet<>();

  /// @throws BrokenRuleException if an id stands twice, be it for elements of two kinds
  ProjectRules(Stream<ElementId> all) {
    Set<String> values = new HashSet<>();
    all.forEach(
        id -> {
          Rule.ID_UNIQUE.require(values.add(id.value()), id, id);
          ids.add(id);
        });
  }

  /// @throws BrokenRuleException if something refers to what is not there
  void check(Brand brand, List<Persona> personas, List<JourneyMap> maps) {
    require(brand.logo(), brand.organisation());
    for (Persona persona : personas) {
      require(persona.segment(), persona.id());
      require(persona.portrait(), persona.id());
    }
    maps.forEach(this::check);
  }

  private void check(JourneyMap map) {
    require(map.pairedWith(), map.id());
    map.pairedWith()
        .ifPresent(it -> Rule.PAIR_IS_ANOTHER_MAP.require(!it.equals(map.id()), it, it));
    require(map.personas(), map.id());
    require(map.segment(), map.id());
    map.curves().forEach(it -> require(it.persona(), it.id()));
    map.cards().forEach(this::check);
  }

  private void check(Card card) {
    require(card.picture(), card.id());
    switch (card.detail()) {
      case Touchpoint touchpoint -> {
        require(touchpoint.channels(), card.id());
        require(touchpoint.team(), card.id());
      }
      case ChannelUse use -> require(use.channels(), card.id());
      case Opportunity opportunity -> require(opportunity.owner(), card.id());
      case Metric _, Moment _, PainPoint _, Plain _ -> {}
    }
  }

  private void require(Optional<? extends ElementId> reference, Object from) {
    if (reference.isPresent()) {
      require(List.of(reference.get()), from);
    }
  }

  private void require(List<? extends ElementId> references, Object from) {
    for (ElementId reference : references) {
      Rule.REFERENCE_EXISTS.require(ids.contains(reference), reference, reference, from);
    }
  }
}
