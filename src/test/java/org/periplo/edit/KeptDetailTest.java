package org.periplo.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.CONTACTS;
import static org.periplo.edit.SmallMap.IDEAS;
import static org.periplo.edit.SmallMap.MAP;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.TILL;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplo.model.Card;
import org.periplo.model.Cell;
import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.ChannelKind;
import org.periplo.model.ChannelUse;
import org.periplo.model.Evidence;
import org.periplo.model.EvidenceLevel;
import org.periplo.model.Extras;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.Moment;
import org.periplo.model.MomentOfTruth;
import org.periplo.model.Opportunity;
import org.periplo.model.Project;
import org.periplo.model.Team;
import org.periplo.model.TeamId;
import org.periplo.model.TeamLevel;
import org.periplo.model.Touchpoint;

class KeptDetailTest {
  private static final TeamId TEAM = new TeamId("sales");
  private static final ChannelId CHANNEL = new ChannelId("phone");
  private static final Evidence OBSERVED =
      new Evidence(EvidenceLevel.OBSERVED, "visits", Extras.NONE);

  @Test
  void inALaneOfAnotherKindACardKeepsWhatTheKindKnows() {
    Touchpoint phone =
        Touchpoint.NEW
            .withTeam(Optional.of(TEAM))
            .withChannels(List.of(CHANNEL))
            .withMoment(Optional.of(MomentOfTruth.ZERO));
    Card card =
        Card.of(TILL, CONTACTS, PAY, "till", phone)
            .with(it -> it.note("n").tags(List.of("t")).evidence(OBSERVED));

    assertThat(KeptDetail.in(LaneKind.CHANNELS, phone))
        .isEqualTo(ChannelUse.NONE.withChannels(List.of(CHANNEL)));
    assertThat(KeptDetail.in(LaneKind.MOMENTS, phone))
        .isEqualTo(new Moment(MomentOfTruth.ZERO, Extras.NONE));
    assertThat(KeptDetail.in(LaneKind.TOUCHPOINTS, phone)).isSameAs(phone);
    assertThat(movedTo(IDEAS, card))
        .isEqualTo(
            card.with(it -> it.lane(IDEAS).detail(Opportunity.NEW.withOwner(Optional.of(TEAM)))));
  }

  private static Card movedTo(LaneId lane, Card card) {
    Project before =
        SmallMap.project()
            .with(
                it ->
                    it.teams(List.of(new Team(TEAM, "t", TeamLevel.OPERATIONS, Extras.NONE)))
                        .channels(
                            List.of(new Channel(CHANNEL, "c", ChannelKind.DIGITAL, Extras.NONE))))
            .withMap(
                MAP,
                map ->
                    map.withCards(
                        map.cards().stream()
                            .map(it -> it.id().equals(card.id()) ? card : it)
                            .toList()));
    Project after = MoveCards.last(List.of(card.id()), new Cell(lane, PAY)).applyTo(before);
    return SmallMap.mapOf(after).card(card.id()).orElseThrow();
  }
}
