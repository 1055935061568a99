package org.periplo.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.FEELINGS;
import static org.periplo.edit.SmallMap.MAIL;
import static org.periplo.edit.SmallMap.MAP;
import static org.periplo.edit.SmallMap.PAINS;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.QUEUE;
import static org.periplo.edit.SmallMap.READ;
import static org.periplo.edit.SmallMap.SEARCH;
import static org.periplo.edit.SmallMap.TILL;
import static org.periplo.edit.SmallMap.WIDE;
import static org.periplo.edit.SmallMap.mapOf;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.Evidence;
import org.periplo.model.EvidenceLevel;
import org.periplo.model.Extras;
import org.periplo.model.IdSource;
import org.periplo.model.LaneId;
import org.periplo.model.PainPoint;
import org.periplo.model.Picture;
import org.periplo.model.PictureId;
import org.periplo.model.Project;

class CardEditsTest {
  private final Project project = SmallMap.project();
  private final IdSource ids = new IdSource(new SplittableRandom(1));

  private static Card card(Project project, CardId id) {
    return mapOf(project).card(id).orElseThrow();
  }

  /// The project with nothing but one card changed.
  private Project with(CardId id, UnaryOperator<Card> change) {
    return project.withMap(
        MAP,
        map ->
            map.withCards(
                map.cards().stream()
                    .map(it -> it.id().equals(id) ? change.apply(it) : it)
                    .toList()));
  }

  @Test
  void aNewCardIsTheLastOfItsCellAndFitsItsLane() {
    AddCard edit = AddCard.last(project, new Cell(PAINS, PAY), "new", ids);

    assertThat(edit.card()).isEqualTo(Card.of(edit.card().id(), PAINS, PAY, "new", PainPoint.NEW));
    assertThat(Sketch.cells(edit.applyTo(project))).contains("pains/pay[queue new]");
  }

  @Test
  void severalCardsAreChangedInTheirPlaces() {
    Card ask = card(project, ASK).withText("asks");
    Card app = card(project, SmallMap.APP).withNote("a note");

    Project changed = new ChangeCards(MAP, List.of(app, ask)).applyTo(project);

    assertThat(mapOf(changed).cards())
        .containsExactlyElementsOf(
            mapOf(project).cards().stream()
                .map(it -> it.id().equals(ASK) ? ask : it.id().equals(SmallMap.APP) ? app : it)
                .toList());
  }

  @Test
  void aNewCardStandsAtItsPlace() {
    Cell cell = new Cell(ACTIONS, SEARCH);

    assertThat(Sketch.cells(AddCard.at(project, cell, 0, "new", ids).applyTo(project)))
        .contains("actions/search[new ask read]");
    assertThat(Sketch.cells(AddCard.at(project, cell, 1, "new", ids).applyTo(project)))
        .contains("actions/search[ask new read]");
    assertThat(Sketch.cells(AddCard.at(project, cell, 9, "new", ids).applyTo(project)))
        .contains("actions/search[ask read new]");
  }

  @Test
  void aNewCardLeavesTheOrderOfAllOthers() {
    AddCard edit = AddCard.at(project, new Cell(ACTIONS, SEARCH), 1, "new", ids);

    assertThat(mapOf(edit.applyTo(project)).cards())
        .filteredOn(it -> !it.equals(edit.card()))
        .isEqualTo(mapOf(project).cards());
  }

  @Test
  void aCardIsNotAddedWhereNoneCanBe() {
    assertThatThrownBy(() -> AddCard.last(project, new Cell(FEELINGS, PAY), "new", ids))
        .isInstanceOf(BrokenRuleException.class);
    assertThatThrownBy(() -> AddCard.at(project, new Cell(PAINS, PAY), -1, "new", ids))
        .isInstanceOf(BrokenRuleException.class);
    assertThatThrownBy(() -> AddCard.last(project, new Cell(new LaneId("none"), PAY), "new", ids))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void eachPropertyOfACardChangesAlone() {
    Evidence seen = new Evidence(EvidenceLevel.OBSERVED, "visit", Extras.NONE);
    PainPoint worst = PainPoint.NEW.withSeverity(5);

    assertThat(new ChangeCardText(ASK, "hi").applyTo(project))
        .isEqualTo(with(ASK, it -> it.withText("hi")));
    assertThat(new ChangeCardDetail(QUEUE, worst).applyTo(project))
        .isEqualTo(with(QUEUE, it -> it.withDetail(worst)));
    assertThat(new ChangeCardEvidence(ASK, seen).applyTo(project))
        .isEqualTo(with(ASK, it -> it.withEvidence(seen)));
    assertThat(new ChangeCardTags(ASK, List.of("b", "a")).applyTo(project))
        .isEqualTo(with(ASK, it -> it.withTags(List.of("b", "a"))));
    assertThat(new ChangeCardNote(ASK, "why").applyTo(project))
        .isEqualTo(with(ASK, it -> it.withNote("why")));
    assertThat(new ChangeCardSpan(WIDE, 4).applyTo(project))
        .isEqualTo(with(WIDE, it -> it.withSpan(4)));
  }

  @Test
  void aCardGetsAPictureOfTheProject() {
    Picture picture = LibraryEditsTest.PICTURE;
    Project pictured = new AddPicture(picture).applyTo(project);

    Project changed = new ChangeCardPicture(ASK, Optional.of(picture.id())).applyTo(pictured);

    assertThat(card(changed, ASK))
        .isEqualTo(card(project, ASK).withPicture(Optional.of(picture.id())));
    assertThatThrownBy(
            () -> new ChangeCardPicture(ASK, Optional.of(new PictureId("none"))).applyTo(project))
        .isInstanceOf(BrokenRuleException.class);
  }

  @Test
  void aPropertyThatStaysAsItIsChangesNothing() {
    assertThat(new ChangeCardText(ASK, "ask").applyTo(project)).isSameAs(project);
    assertThat(new ChangeCardDetail(QUEUE, PainPoint.NEW).applyTo(project)).isSameAs(project);
    assertThat(new ChangeCardEvidence(ASK, Evidence.ASSUMED).applyTo(project)).isSameAs(project);
    assertThat(new ChangeCardTags(ASK, List.of()).applyTo(project)).isSameAs(project);
    assertThat(new ChangeCardNote(ASK, "").applyTo(project)).isSameAs(project);
    assertThat(new ChangeCardPicture(ASK, Optional.empty()).applyTo(project)).isSameAs(project);
    assertThat(new ChangeCardSpan(WIDE, 3).applyTo(project)).isSameAs(project);
  }

  @Test
  void whatDoesNotFitACardIsRefused() {
    assertThatThrownBy(() -> new ChangeCardDetail(ASK, PainPoint.NEW).applyTo(project))
        .isInstanceOf(BrokenRuleException.class);
    assertThatThrownBy(() -> new ChangeCardSpan(WIDE, 5).applyTo(project))
        .isInstanceOf(BrokenRuleException.class);
    assertThatThrownBy(() -> new ChangeCardSpan(WIDE, 0).applyTo(project))
        .isInstanceOf(BrokenRuleException.class);
    assertThatThrownBy(() -> new ChangeCardText(new CardId("none"), "").applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void copiesStandRightAfterTheirOriginals() {
    DuplicateCards edit = DuplicateCards.of(project, List.of(READ, ASK, MAIL), ids);
    Project doubled = edit.applyTo(project);

    assertThat(Sketch.cells(doubled))
        .contains("actions/search[ask ask read read]", "contacts/use[mail mail]");
    assertThat(edit.copied())
        .extracting(it -> card(doubled, it).text())
        .containsExactly("read", "ask", "mail");
  }

  @Test
  void linksAmongCopiedCardsAreCopied() {
    assertThat(Sketch.links(DuplicateCards.of(project, List.of(TILL, MAIL), ids).applyTo(project)))
        .isEqualTo("queue-till till-mail app-queue till-mail");
    assertThat(Sketch.links(DuplicateCards.of(project, List.of(MAIL), ids).applyTo(project)))
        .isEqualTo(Sketch.links(project));
  }

  @Test
  void deletedCardsTakeTheirLinksAlong() {
    Project left = new DeleteCards(List.of(TILL, ASK)).applyTo(project);

    assertThat(Sketch.cells(left))
        .containsExactly(
            "actions/search[read]",
            "actions/compare[wide*3]",
            "contacts/use[mail]",
            "pains/pay[queue]",
            "ideas/pay[app]");
    assertThat(Sketch.links(left)).isEqualTo("app-queue");
  }

  @Test
  void noCardsAreNoEdit() {
    assertThat(new DeleteCards(List.of()).applyTo(project)).isSameAs(project);
    assertThat(DuplicateCards.of(project, List.of(), ids).applyTo(project)).isSameAs(project);
  }

  @Test
  void cardsThatAreNotThereAreRefused() {
    List<CardId> one = List.of(ASK, new CardId("none"));

    assertThatThrownBy(() -> new DeleteCards(one).applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> DuplicateCards.of(project, one, ids).applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void cardsArePastedOnce() {
    PasteCards paste =
        new PasteCards(
            MAP,
            List.of(AddCard.last(project, new Cell(PAINS, PAY), "new", ids).card()),
            List.of());

    assertThatThrownBy(() -> paste.applyTo(paste.applyTo(project)))
        .isInstanceOf(BrokenRuleException.class);
  }
}
