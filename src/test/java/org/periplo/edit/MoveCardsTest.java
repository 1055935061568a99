package org.periplo.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.APP;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.COMPARE;
import static org.periplo.edit.SmallMap.CONTACTS;
import static org.periplo.edit.SmallMap.FEELINGS;
import static org.periplo.edit.SmallMap.IDEAS;
import static org.periplo.edit.SmallMap.MAIL;
import static org.periplo.edit.SmallMap.MAP;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.QUEUE;
import static org.periplo.edit.SmallMap.READ;
import static org.periplo.edit.SmallMap.SEARCH;
import static org.periplo.edit.SmallMap.TELL;
import static org.periplo.edit.SmallMap.TILL;
import static org.periplo.edit.SmallMap.USE;
import static org.periplo.edit.SmallMap.WIDE;
import static org.periplo.edit.SmallMap.mapOf;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.Project;
import org.periplo.model.Rule;
import org.periplo.model.StepId;
import org.periplo.model.Touchpoint;

class MoveCardsTest {
  private final Project project = SmallMap.project();

  private Project move(CardId card, LaneId lane, StepId step, int position) {
    return new MoveCards(List.of(card), new Cell(lane, step), position).applyTo(project);
  }

  private Project move(List<CardId> cards, LaneId lane, StepId step) {
    return MoveCards.last(cards, new Cell(lane, step)).applyTo(project);
  }

  @Test
  void aCardGoesToAnotherCellAndAllElseStays() {
    Project moved = move(READ, ACTIONS, TELL, 0);

    assertThat(moved).isEqualTo(MapChange.card(project, READ, it -> it.withStep(TELL)));
    assertThat(cards(moved)).filteredOn(it -> !it.id().equals(READ)).allMatch(this::isTheVerySame);
  }

  @Test
  void aCardStandsAtItsPlaceInTheCell() {
    assertThat(Sketch.cells(move(WIDE, ACTIONS, SEARCH, 0)))
        .contains("actions/search[wide*3 ask read]");
    assertThat(Sketch.cells(move(WIDE, ACTIONS, SEARCH, 1)))
        .contains("actions/search[ask wide*3 read]");
    assertThat(Sketch.cells(move(WIDE, ACTIONS, SEARCH, 2)))
        .contains("actions/search[ask read wide*3]");
  }

  @Test
  void aPlaceBeyondTheLastIsTheLast() {
    assertThat(move(WIDE, ACTIONS, SEARCH, 99)).isEqualTo(move(WIDE, ACTIONS, SEARCH, 2));
  }

  @Test
  void aCardChangesItsPlaceWithinItsCell() {
    assertThat(Sketch.cells(move(ASK, ACTIONS, SEARCH, 1))).contains("actions/search[read ask]");
    assertThat(Sketch.cells(move(READ, ACTIONS, SEARCH, 0))).contains("actions/search[read ask]");
  }

  @Test
  void aCardThatStaysWhereItIsChangesNothing() {
    assertThat(move(READ, ACTIONS, SEARCH, 1)).isSameAs(project);
    assertThat(move(List.of(ASK, READ), ACTIONS, SEARCH)).isSameAs(project);
    assertThat(move(List.of(), ACTIONS, SEARCH)).isSameAs(project);
  }

  @Test
  void aSpanEndsAtTheMapsEnd() {
    assertThat(Sketch.cells(move(WIDE, ACTIONS, USE, 0))).contains("actions/use[wide*2]");
  }

  @Test
  void aCardThatDoesNotFitItsLaneGetsNewDetailsAndLosesLinks() {
    Project moved = move(QUEUE, CONTACTS, PAY, 0);

    assertThat(mapOf(moved).card(QUEUE).orElseThrow().detail()).isEqualTo(Touchpoint.NEW);
    assertThat(Sketch.links(moved)).isEqualTo("queue-till till-mail");
  }

  @Test
  void aCardThatFitsItsLaneKeepsItsDetails() {
    Project pained =
        new AddLane(MAP, Lane.of(new LaneId("more"), LaneKind.PAIN_POINTS), 0).applyTo(project);
    Cell there = new Cell(new LaneId("more"), SEARCH);

    Project moved = MoveCards.last(List.of(QUEUE), there).applyTo(pained);

    assertThat(mapOf(moved).card(QUEUE).orElseThrow().detail())
        .isSameAs(mapOf(project).card(QUEUE).orElseThrow().detail());
    assertThat(Sketch.links(moved)).isEqualTo(Sketch.links(project));
  }

  @Test
  void manyCardsKeepTheirDistance() {
    assertThat(Sketch.cells(move(List.of(TILL, QUEUE, APP), CONTACTS, SEARCH)))
        .containsExactly(
            "actions/search[ask read]",
            "actions/compare[wide*3]",
            "contacts/search[till]",
            "contacts/use[mail]",
            "pains/search[queue]",
            "ideas/search[app]");
  }

  @Test
  void lanesOfEmotionsDoNotCountBetweenManyCards() {
    assertThat(Sketch.cells(move(List.of(TILL, QUEUE), ACTIONS, PAY)))
        .contains("actions/pay[till]", "contacts/pay[queue]");
  }

  @Test
  void manyCardsGoTogetherAsFarAsTheMapHasRoom() {
    assertThat(Sketch.cells(move(List.of(TILL, MAIL), IDEAS, TELL)))
        .contains("ideas/pay[app]", "ideas/use[till]", "ideas/tell[mail]");
  }

  @Test
  void cardsThatLandInOneCellStandThereInTheirOrder() {
    Project moved =
        new MoveCards(List.of(READ, ASK), new Cell(ACTIONS, COMPARE), 0).applyTo(project);

    assertThat(Sketch.cells(moved)).contains("actions/compare[ask read wide*3]");
  }

  @Test
  void cardsThatComeElsewhereAreTheLastThere() {
    Project moved = move(List.of(TILL, MAIL), CONTACTS, COMPARE);

    assertThat(Sketch.cells(moved)).contains("contacts/compare[till]", "contacts/pay[mail]");
    assertThat(Sketch.cells(move(List.of(MAIL, WIDE), CONTACTS, PAY)))
        .contains("contacts/pay[till mail]", "actions/search[ask read wide*3]");
  }

  @Test
  void aLaneOfEmotionsTakesNoCard() {
    assertThatThrownBy(() -> move(ASK, FEELINGS, PAY, 0))
        .isInstanceOf(BrokenRuleException.class)
        .extracting("rule")
        .isEqualTo(Rule.CARD_FITS_LANE);
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThatThrownBy(() -> move(new CardId("none"), ACTIONS, PAY, 0))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> move(ASK, new LaneId("none"), PAY, 0))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> move(ASK, ACTIONS, new StepId("none"), 0))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> move(ASK, ACTIONS, PAY, -1)).isInstanceOf(BrokenRuleException.class);
  }

  private static List<Card> cards(Project project) {
    return mapOf(project).cards();
  }

  private boolean isTheVerySame(Card card) {
    return mapOf(project).card(card.id()).filter(it -> it == card).isPresent();
  }
}
