package org.periplo.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.periplo.edit.SmallMap;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.ChannelKind;
import org.periplo.model.Evidence;
import org.periplo.model.EvidenceLevel;
import org.periplo.model.Extras;
import org.periplo.model.JourneyMap;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;
import org.periplo.model.Project;
import org.periplo.model.Team;
import org.periplo.model.TeamId;
import org.periplo.model.TeamLevel;
import org.periplo.model.Touchpoint;

class FilterTest {

  private static final Channel SHOP = channel("shop");
  private static final Channel SITE = channel("site");
  private static final Channel UNUSED = channel("radio");
  private static final Team SALES =
      new Team(new TeamId("sales"), "sales", TeamLevel.OPERATIONS, Extras.NONE);
  private static final Persona ANA = Persona.of(new PersonaId("ana"), "Ana");
  private static final Persona LUIS = Persona.of(new PersonaId("luis"), "Luis");

  private final Project project =
      SmallMap.project()
          .withChannels(List.of(UNUSED, SITE, SHOP))
          .withTeams(List.of(SALES))
          .withPersonas(List.of(ANA, LUIS))
          .withMap(SmallMap.MAP, FilterTest::detailed);

  private static Channel channel(String id) {
    return new Channel(new ChannelId(id), id, ChannelKind.PHYSICAL, Extras.NONE);
  }

  private static JourneyMap detailed(JourneyMap map) {
    return map.withPersonas(List.of(ANA.id()))
        .withCurves(map.curves().stream().map(it -> it.withPersona(Optional.of(ANA.id()))).toList())
        .withCards(map.cards().stream().map(FilterTest::detailed).toList());
  }

  private static Card detailed(Card card) {
    return switch (card.id().value()) {
      case "till" ->
          card.withDetail(
              Touchpoint.NEW.withChannels(List.of(SHOP.id())).withTeam(Optional.of(SALES.id())));
      case "mail" -> card.withDetail(Touchpoint.NEW.withChannels(List.of(SITE.id())));
      case "queue" ->
          card.withDetail(PainPoint.NEW.withSeverity(4)).withTags(List.of("ahora", "tienda"));
      case "app" ->
          card.withDetail(Opportunity.NEW.withOwner(Optional.of(SALES.id())))
              .withEvidence(new Evidence(EvidenceLevel.VALIDATED, "Encuesta", Extras.NONE));
      default -> card;
    };
  }

  private List<CardId> shown(Filter filter) {
    return filter.of(SmallMap.mapOf(project)).stream().map(Card::id).toList();
  }

  @Test
  void withoutAFilterEveryCardIsWanted() {
    assertThat(Filter.NONE.of(SmallMap.mapOf(project))).isEqualTo(SmallMap.mapOf(project).cards());
    assertThat(Filter.NONE.outside(SmallMap.mapOf(project))).isEmpty();
    assertThat(Filter.NONE.isNone()).isTrue();
  }

  @Test
  void oneOfSeveralThingsOfAKindIsEnough() {
    assertThat(shown(Filter.NONE.withChannels(Set.of(SHOP.id())))).containsExactly(SmallMap.TILL);
    assertThat(shown(Filter.NONE.withChannels(Set.of(SHOP.id(), SITE.id()))))
        .containsExactly(SmallMap.TILL, SmallMap.MAIL);
  }

  @Test
  void everyKindMustSuit() {
    Filter team = Filter.NONE.withTeams(Set.of(SALES.id()));

    assertThat(shown(team)).containsExactly(SmallMap.TILL, SmallMap.APP);
    assertThat(shown(team.withEvidence(Set.of(EvidenceLevel.VALIDATED))))
        .containsExactly(SmallMap.APP);
    assertThat(shown(team.withLeastSeverity(OptionalInt.of(1)))).isEmpty();
  }

  @Test
  void onlyPainPointsAsBadAsThatAreWanted() {
    assertThat(shown(Filter.NONE.withLeastSeverity(OptionalInt.of(4))))
        .containsExactly(SmallMap.QUEUE);
    assertThat(shown(Filter.NONE.withLeastSeverity(OptionalInt.of(5)))).isEmpty();
  }

  @Test
  void tagsAndWordsAreLookedUpOnTheCard() {
    assertThat(shown(Filter.NONE.withTags(Set.of("tienda")))).containsExactly(SmallMap.QUEUE);
    assertThat(shown(Filter.NONE.withWords(" ENCUESTA "))).containsExactly(SmallMap.APP);
    assertThat(shown(Filter.NONE.withWords("ahora"))).containsExactly(SmallMap.QUEUE);
  }

  @Test
  void theMapsOfOtherPersonasAreOutside() {
    JourneyMap map = SmallMap.mapOf(project);

    assertThat(Filter.NONE.withPersonas(Set.of(ANA.id())).outside(map)).isEmpty();
    assertThat(Filter.NONE.withPersonas(Set.of(LUIS.id())).outside(map))
        .hasSize(map.cards().size() + 1)
        .contains(SmallMap.CURVE);
  }

  @Test
  void onlyWhatIsUsedIsOffered() {
    assertThat(Facets.of(project))
        .isEqualTo(
            new Facets(
                List.of(SITE, SHOP),
                List.of(SALES),
                List.of(ANA),
                Set.of(4),
                Set.of(EvidenceLevel.ASSUMED, EvidenceLevel.VALIDATED),
                Set.of("ahora", "tienda")));
  }

  @Test
  void whatIsGoneIsNoLongerAskedFor() {
    Filter filter =
        Filter.NONE
            .withChannels(Set.of(SHOP.id(), UNUSED.id()))
            .withTags(Set.of("gone"))
            .withWords("x");

    assertThat(Facets.of(project).known(filter))
        .isEqualTo(Filter.NONE.withChannels(Set.of(SHOP.id())).withWords("x"));
  }
}
