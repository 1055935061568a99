package org.periplo.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.edit.ChangeCardNote;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.DeleteCards;
import org.periplo.edit.DeleteLane;
import org.periplo.edit.Edit;
import org.periplo.edit.MoveLane;
import org.periplo.edit.RandomEdit;
import org.periplo.edit.RenameLane;
import org.periplo.edit.RenameProject;
import org.periplo.files.ProblemException;
import org.periplo.merge.Conflict.Side;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;

class JoinTest {

  private static final Project BASE = LargeProject.of(2, 6, 24);
  private static final JourneyMap MAP = BASE.maps().getFirst();
  private static final Where IN_MAP = Where.PROJECT.property("maps").element(MAP.name());
  private static final Card ONE = MAP.cards().get(3);
  private static final Card OTHER = MAP.cards().get(9);
  private static final Lane LANE =
      MAP.lanes().stream().filter(it -> it.id().equals(ONE.lane())).findFirst().orElseThrow();

  private static Project edited(Edit... edits) {
    Project project = BASE;
    for (Edit edit : edits) {
      project = edit.applyTo(project);
    }
    return project;
  }

  private static Joined joined(Project mine, Project theirs) throws Exception {
    return Join.of(BASE, mine, theirs, "map.periplo");
  }

  private static Optional<Card> card(Project project, CardId id) {
    return project.maps().getFirst().cards().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  @Test
  void whatOnlyOneChangedIsAsTheyMadeIt() throws Exception {
    Edit mine = new ChangeCardText(ONE.id(), "mío");
    Edit theirs = new ChangeCardText(OTHER.id(), "suyo");

    assertThat(joined(edited(mine), edited(theirs)))
        .isEqualTo(new Joined(edited(mine, theirs), List.of()));
  }

  @Test
  void twoPropertiesOfOneCardAreNoConflict() throws Exception {
    Edit mine = new ChangeCardText(ONE.id(), "mío");
    Edit theirs = new ChangeCardNote(ONE.id(), "su nota");

    assertThat(joined(edited(mine), edited(theirs)))
        .isEqualTo(new Joined(edited(mine, theirs), List.of()));
  }

  @Test
  void theSamePropertyChangedByBothIsMineAndAConflict() throws Exception {
    Project mine = edited(new ChangeCardText(ONE.id(), "mío"));
    Joined joined = joined(mine, edited(new ChangeCardText(ONE.id(), "suyo")));

    assertThat(joined.project()).isEqualTo(mine);
    assertThat(joined.conflicts())
        .containsExactly(
            new Conflict(
                IN_MAP.property("cards").element("mío").property("text"),
                Optional.of("mío"),
                Optional.of("suyo"),
                Side.MINE));
  }

  @Test
  void theSameChangeByBothIsNone() throws Exception {
    Project same = edited(new RenameProject("Nuevo"));

    assertThat(joined(same, same)).isEqualTo(new Joined(same, List.of()));
  }

  @Test
  void whatBothAddedIsThereTwiceInOrder() throws Exception {
    Card mine = Card.of(new CardId("mine"), ONE.lane(), ONE.step(), "mío", ONE.detail());
    Card theirs = mine.withId(new CardId("theirs")).withText("suyo");
    Joined joined =
        joined(
            BASE.withMap(MAP.id(), it -> it.withCards(with(it.cards(), 2, mine))),
            BASE.withMap(MAP.id(), it -> it.withCards(with(it.cards(), 5, theirs))));

    assertThat(joined.conflicts()).isEmpty();
    List<CardId> ids = joined.project().maps().getFirst().cards().stream().map(Card::id).toList();
    assertThat(ids.indexOf(mine.id())).isEqualTo(2);
    assertThat(ids.indexOf(theirs.id())).isEqualTo(6);
  }

  private static List<Card> with(List<Card> cards, int index, Card card) {
    List<Card> all = new ArrayList<>(cards);
    all.add(index, card);
    return all;
  }

  @Test
  void whatOneTookAwayIsGone() throws Exception {
    Edit theirs = new DeleteCards(List.of(OTHER.id()));
    Edit mine = new RenameProject("Nuevo");

    assertThat(joined(edited(mine), edited(theirs)))
        .isEqualTo(new Joined(edited(mine, theirs), List.of()));
  }

  @Test
  void whatOneChangedAndTheOtherTookAwayStays() throws Exception {
    Project changed = edited(new ChangeCardText(ONE.id(), "cambiado"));
    Project gone = edited(new DeleteCards(List.of(ONE.id())));

    Joined mineChanged = joined(changed, gone);
    assertThat(card(mineChanged.project(), ONE.id())).contains(card(changed, ONE.id()).get());
    assertThat(mineChanged.conflicts()).extracting(Conflict::kept).contains(Side.MINE);

    Joined mineGone = joined(gone, changed);
    assertThat(card(mineGone.project(), ONE.id())).contains(card(changed, ONE.id()).get());
    assertThat(mineGone.conflicts()).extracting(Conflict::kept).contains(Side.THEIRS);
  }

  @Test
  void aLaneThatOneStillNeedsIsNotTakenAway() throws Exception {
    Card added = Card.of(new CardId("new"), LANE.id(), ONE.step(), "nueva", ONE.detail());
    Project mine = BASE.withMap(MAP.id(), it -> it.withCards(with(it.cards(), 0, added)));
    Project theirs = edited(new DeleteLane(LANE.id()));
    Joined joined = joined(mine, theirs);

    assertThat(joined.project().maps().getFirst().lanes()).contains(LANE);
    assertThat(card(joined.project(), added.id())).contains(added);
    assertThat(joined.conflicts()).isNotEmpty();
  }

  @Test
  void theOrderIsTheOneThatWasChanged() throws Exception {
    Project theirs = edited(new MoveLane(LANE.id(), 0));
    Edit mine = new RenameLane(LANE.id(), "Otro nombre");
    Joined joined = joined(edited(mine), theirs);

    assertThat(joined.conflicts()).isEmpty();
    assertThat(joined.project().maps().getFirst().lanes().getFirst().id()).isEqualTo(LANE.id());
    assertThat(joined.project().maps().getFirst().lanes().getFirst().name())
        .isEqualTo("Otro nombre");
  }

  @Test
  void twoPeopleMayMoveDifferentLanesOfOneMap() throws Exception {
    Lane last = MAP.lanes().getLast();
    Lane third = MAP.lanes().get(2);
    Joined joined = joined(edited(new MoveLane(last.id(), 0)), edited(new MoveLane(third.id(), 5)));

    List<Lane> lanes = new ArrayList<>(MAP.lanes());
    lanes.removeAll(List.of(last, third));
    lanes.addFirst(last);
    lanes.add(third);
    assertThat(joined.conflicts()).isEmpty();
    assertThat(joined.project().maps().getFirst().lanes()).isEqualTo(lanes);
  }

  @Test
  void oneLaneMovedToTwoPlacesIsAConflict() throws Exception {
    Lane last = MAP.lanes().getLast();
    Project mine = edited(new MoveLane(last.id(), 0));
    Project theirs = edited(new MoveLane(last.id(), 2));

    assertThat(joined(mine, theirs).project()).isEqualTo(mine);
    assertThat(joined(mine, theirs).conflicts())
        .containsExactly(
            new Conflict(
                IN_MAP.property("lanes").element("thoughts").position(),
                Optional.empty(),
                Optional.of("touchpoints"),
                Side.MINE));
    assertThat(chosen(mine, theirs, Side.THEIRS)).isEqualTo(theirs);
  }

  @Test
  void whatIsChosenIsKept() throws Exception {
    Project mine = edited(new ChangeCardText(ONE.id(), "mío"));
    Project theirs = edited(new ChangeCardText(ONE.id(), "suyo"));
    Project gone = edited(new DeleteCards(List.of(ONE.id())));

    assertThat(chosen(mine, theirs, Side.MINE)).isEqualTo(mine);
    assertThat(chosen(mine, theirs, Side.THEIRS)).isEqualTo(theirs);
    assertThat(card(chosen(mine, gone, Side.THEIRS), ONE.id())).isEmpty();
    assertThat(card(chosen(mine, gone, Side.MINE), ONE.id())).contains(ONE.withText("mío"));
  }

  private static Project chosen(Project mine, Project theirs, Side side) throws Exception {
    return Join.of(BASE, mine, theirs, "map.periplo", List.of(side)).project();
  }

  @Test
  void toldFromTheOthersSideAConflictIsTheSame() throws Exception {
    Project one = edited(new ChangeCardText(ONE.id(), "mío"));
    Project other = edited(new ChangeCardText(ONE.id(), "suyo"));

    assertThat(joined(other, one).swapped().conflicts())
        .containsExactly(
            new Conflict(
                IN_MAP.property("cards").element("suyo").property("text"),
                Optional.of("mío"),
                Optional.of("suyo"),
                Side.THEIRS));
  }

  @Test
  void withoutACommonBeginningBothAreThere() throws Exception {
    Card theirs = ONE.withId(new CardId("theirs"));
    Joined joined =
        Join.withoutBase(
            edited(new ChangeCardText(ONE.id(), "mío")),
            BASE.withMap(MAP.id(), it -> it.withCards(with(it.cards(), 5, theirs))),
            "map.periplo");

    assertThat(joined.conflicts()).extracting(Conflict::kept).containsExactly(Side.MINE);
    assertThat(card(joined.project(), ONE.id())).contains(ONE.withText("mío"));
    assertThat(card(joined.project(), theirs.id())).contains(theirs);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whereOneChangedNothingTheOtherIsAsItIs(long seed) throws Exception {
    Project base = RandomProject.from(seed);
    Project changed = changed(base, new SplittableRandom(seed), 12);

    assertThat(Join.of(base, base, changed, "x")).isEqualTo(new Joined(changed, List.of()));
    assertThat(Join.of(base, changed, base, "x")).isEqualTo(new Joined(changed, List.of()));
    assertThat(Join.of(base, changed, changed, "x")).isEqualTo(new Joined(changed, List.of()));
  }

  /// Whatever two people do, either there is a sound project or one clear problem; and what only
  /// one of them wrote is in it.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whateverTwoPeopleDoTheTextsThatOneWroteAreThere(long seed) throws Exception {
    Project base = RandomProject.from(seed);
    SplittableRandom random = new SplittableRandom(seed * 31);
    Project mine = changed(base, random, 5);
    Project theirs = changed(base, random, 5);
    try {
      Joined joined = Join.of(base, mine, theirs, "x");
      List<CardId> kept =
          joined.project().maps().stream()
              .flatMap(it -> it.cards().stream())
              .map(Card::id)
              .toList();
      added(base, mine).forEach(it -> assertThat(kept).contains(it));
      added(base, theirs).forEach(it -> assertThat(kept).contains(it));
    } catch (ProblemException e) {
      assertThat(e.problem().file()).isEqualTo("x");
    }
  }

  private static List<CardId> added(Project base, Project changed) {
    List<CardId> before =
        base.maps().stream().flatMap(it -> it.cards().stream()).map(Card::id).toList();
    return changed.maps().stream()
        .flatMap(it -> it.cards().stream())
        .map(Card::id)
        .filter(it -> !before.contains(it))
        .toList();
  }

  private static Project changed(Project base, SplittableRandom random, int edits) {
    Project changed = base;
    for (int i = 0; i < edits; i++) {
      Optional<Edit> edit = RandomEdit.of(changed, random);
      try {
        changed = edit.isPresent() ? edit.get().applyTo(changed) : changed;
      } catch (BrokenRuleException | NoSuchElementException _) {
        // such an edit a person could not make either
      }
    }
    return changed;
  }
}
