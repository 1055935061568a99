package org.periplo.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.edit.DeleteLane;
import org.periplo.edit.SmallMap;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.Cell;
import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.ChannelKind;
import org.periplo.model.ChannelUse;
import org.periplo.model.Extras;
import org.periplo.model.IdSource;
import org.periplo.model.Initiative;
import org.periplo.model.Lane;
import org.periplo.model.LaneKind;
import org.periplo.model.Language;
import org.periplo.model.Phase;
import org.periplo.model.Project;
import org.periplo.model.Touchpoint;

class LibraryTest {
  private static final Cell TOUCHPOINTS = new Cell(SmallMap.CONTACTS, SmallMap.TELL);
  private static final Cell PAINS = new Cell(SmallMap.PAINS, SmallMap.TELL);

  private final Project project = SmallMap.project();
  private final IdSource ids = new IdSource(new Random(1));

  @ParameterizedTest
  @EnumSource(Phase.class)
  void fiveTouchpointsStandReadyForEachPhase(Phase phase) {
    assertThat(ReadyTouchpoint.of(phase)).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void allHaveNamesOfTheirOwnAndDescriptions(String language) {
    Messages messages = Messages.in(Locale.of(language));

    assertThat(ReadyTouchpoint.values())
        .extracting(it -> it.name(messages))
        .doesNotHaveDuplicates()
        .doesNotContain("");
    assertThat(ReadyTouchpoint.values())
        .extracting(it -> it.description(messages))
        .doesNotContain("");
    assertThat(ReadyChannel.values())
        .extracting(it -> it.name(messages))
        .doesNotHaveDuplicates()
        .doesNotContain("");
  }

  @Test
  void everyReadyChannelIsUsedAndEveryKindIsThere() {
    assertThat(Arrays.stream(ReadyChannel.values()).map(ReadyChannel::kind))
        .containsAll(EnumSet.allOf(ChannelKind.class));
    assertThat(Arrays.stream(ReadyTouchpoint.values()).flatMap(it -> it.channels().stream()))
        .containsAll(EnumSet.allOf(ReadyChannel.class));
  }

  @Test
  void aTouchpointComesWithItsChannelAsTheLastOfTheCell() {
    Putting putting = Putting.of(ReadyTouchpoint.BILLING, project, TOUCHPOINTS, ids);

    Project after = putting.edit().applyTo(project);
    Card card = card(after, putting);

    assertThat(after.channels())
        .extracting(Channel::name, Channel::kind)
        .containsExactly(tuple("E-mail", ChannelKind.DIGITAL));
    assertThat(card.cell()).isEqualTo(TOUCHPOINTS);
    assertThat(card.text()).isEqualTo("Billing");
    assertThat(card.detail())
        .isEqualTo(
            Touchpoint.NEW
                .withInitiative(Initiative.PROACTIVE)
                .withChannels(List.of(after.channels().getFirst().id())));
  }

  @Test
  void aChannelThatTheProjectHasIsUsedWhateverTheCaseOfItsName() {
    Channel own = new Channel(new ChannelId("own"), " e-MAIL", ChannelKind.HUMAN, Extras.NONE);
    Project withOwn = project.withChannels(List.of(own));

    Putting putting = Putting.of(ReadyTouchpoint.BILLING, withOwn, TOUCHPOINTS, ids);
    Project after = putting.edit().applyTo(withOwn);

    assertThat(after.channels()).containsExactly(own);
    assertThat(((Touchpoint) card(after, putting).detail()).channels()).containsExactly(own.id());
  }

  @Test
  void theWordsAreTheProjectsOwn() {
    Project spanish = project.withLanguage(Language.SPANISH);

    Putting putting = Putting.of(ReadyTouchpoint.BILLING, spanish, TOUCHPOINTS, ids);

    assertThat(card(putting.edit().applyTo(spanish), putting).text()).isEqualTo("Facturación");
  }

  @Test
  void aTouchpointGoesToTheLaneOfTouchpointsWhereverItIsAimed() {
    Putting putting = Putting.of(ReadyTouchpoint.BILLING, project, PAINS, ids);

    assertThat(card(putting.edit().applyTo(project), putting).cell()).isEqualTo(TOUCHPOINTS);
  }

  @Test
  void aMapWithoutALaneForItGetsOne() {
    Project without = new DeleteLane(SmallMap.CONTACTS).applyTo(project);

    Putting putting = Putting.of(ReadyTouchpoint.BILLING, without, PAINS, ids);
    Project after = putting.edit().applyTo(without);
    Lane lane = SmallMap.mapOf(after).lanes().getLast();

    assertThat(lane.kind()).isEqualTo(LaneKind.TOUCHPOINTS);
    assertThat(card(after, putting).cell()).isEqualTo(new Cell(lane.id(), SmallMap.TELL));
  }

  @Test
  void aChannelBecomesACardInALaneOfChannels() {
    Putting putting = Putting.of(ReadyChannel.SHOP, project, TOUCHPOINTS, ids);
    Project after = putting.edit().applyTo(project);
    Card card = card(after, putting);

    assertThat(SmallMap.mapOf(after).lane(card.lane()).orElseThrow().kind())
        .isEqualTo(LaneKind.CHANNELS);
    assertThat(card.detail())
        .isEqualTo(ChannelUse.NONE.withChannels(List.of(after.channels().getFirst().id())));
  }

  @Test
  void aChannelPutOnATouchpointIsOneMoreOfItsChannels() {
    Card till = SmallMap.mapOf(project).card(SmallMap.TILL).orElseThrow();

    Putting putting = Putting.onto(till, ReadyChannel.SHOP, project, ids).orElseThrow();
    Project after = putting.edit().applyTo(project);
    Card changed = card(after, putting);

    assertThat(changed)
        .isEqualTo(
            till.withDetail(
                Touchpoint.NEW.withChannels(List.of(after.channels().getFirst().id()))));
    assertThat(Putting.onto(changed, ReadyChannel.SHOP, after, ids)).isEmpty();
  }

  @Test
  void aCardThatKnowsNoChannelsTakesNone() {
    Card queue = SmallMap.mapOf(project).card(SmallMap.QUEUE).orElseThrow();

    assertThat(Putting.onto(queue, ReadyChannel.SHOP, project, ids)).isEqualTo(Optional.empty());
  }

  private static Card card(Project project, Putting putting) {
    return SmallMap.mapOf(project).card(putting.card()).orElseThrow();
  }
}
