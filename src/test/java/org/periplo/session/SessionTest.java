package org.periplo.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.READ;
import static org.periplo.edit.SmallMap.SEARCH;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.periplo.edit.AddCard;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.DeleteCards;
import org.periplo.edit.DeleteStep;
import org.periplo.edit.Edit;
import org.periplo.edit.SmallMap;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.IdSource;
import org.periplo.model.Project;

class SessionTest {
  private static final Edit ASK_HI = new ChangeCardText(ASK, "hi");
  private static final Edit ASK_HO = new ChangeCardText(ASK, "ho");

  private final Project project = SmallMap.project();
  private final Session session = Session.ofSaved(project, new IdSource(new SplittableRandom(1)));
  private final List<Change> changes = new ArrayList<>();

  @BeforeEach
  void listen() {
    session.subscribe(changes::add);
  }

  @Test
  void anAppliedEditIsShownAndHasAName() {
    session.apply(ASK_HI);

    assertThat(session.current()).isEqualTo(ASK_HI.applyTo(project));
    assertThat(session.shown()).isSameAs(session.current());
    assertThat(session.undoName()).contains(ASK_HI.name());
    assertThat(session.redoName()).isEmpty();
  }

  @Test
  void undoAndRedoGoToTheVeryProjectsThatWere() {
    session.apply(ASK_HI);
    Project after = session.current();

    session.undo();
    assertThat(session.current()).isSameAs(project);
    assertThat(session.undoName()).isEmpty();
    assertThat(session.redoName()).contains(ASK_HI.name());

    session.redo();
    assertThat(session.current()).isSameAs(after);
    assertThat(session.undoName()).contains(ASK_HI.name());
    assertThat(session.redoName()).isEmpty();
  }

  @Test
  void atTheEndsOfTheHistoryNothingHappens() {
    session.undo();
    session.redo();

    assertThat(session.current()).isSameAs(project);
    assertThat(changes).isEmpty();
  }

  @Test
  void anEditAfterUndoForgetsWhatWasTakenBack() {
    session.apply(ASK_HI);
    session.undo();
    session.apply(ASK_HO);

    assertThat(session.redoName()).isEmpty();
    session.undo();
    assertThat(session.current()).isSameAs(project);
  }

  @Test
  void anEditThatChangesNothingLeavesNoTrace() {
    session.apply(new ChangeCardText(ASK, "ask"));

    assertThat(session.undoName()).isEmpty();
    assertThat(changes).isEmpty();
  }

  @Test
  void anEditThatIsRefusedChangesNothing() {
    session.preview(ASK_HI);
    changes.clear();

    assertThatThrownBy(() -> session.apply(new ChangeCardText(new CardId("none"), "hi")))
        .isInstanceOf(NoSuchElementException.class);

    assertThat(session.current()).isSameAs(project);
    assertThat(session.shown()).isEqualTo(ASK_HI.applyTo(project));
    assertThat(changes).isEmpty();
  }

  @Test
  void aPreviewIsShownButNotCurrent() {
    session.preview(ASK_HI);

    assertThat(session.shown()).isEqualTo(ASK_HI.applyTo(project));
    assertThat(session.current()).isSameAs(project);
  }

  @Test
  void eachPreviewStartsFromTheCurrentProject() {
    session.preview(new DeleteCards(List.of(ASK)));
    session.preview(ASK_HI);
    session.commit();

    assertThat(session.current()).isEqualTo(ASK_HI.applyTo(project));
    session.undo();
    assertThat(session.current()).isSameAs(project);
  }

  @Test
  void aPreviewLikeTheOneBeforeIsNotTold() {
    session.preview(ASK_HI);
    session.preview(new ChangeCardText(ASK, "hi"));

    assertThat(changes).hasSize(1);
  }

  @Test
  void aPreviewThatComesBackToTheStartLeavesNoTrace() {
    session.preview(ASK_HI);
    session.preview(new ChangeCardText(ASK, "ask"));
    session.commit();

    assertThat(session.shown()).isSameAs(project);
    assertThat(session.undoName()).isEmpty();
    assertThat(session.isSaved()).isTrue();
  }

  @Test
  void aCancelledPreviewIsGone() {
    session.preview(ASK_HI);
    session.cancel();
    session.commit();

    assertThat(session.shown()).isSameAs(project);
    assertThat(session.undoName()).isEmpty();
  }

  @Test
  void anEditDuringAPreviewCommitsThePreviewFirst() {
    session.preview(ASK_HI);
    session.apply(new DeleteCards(List.of(READ)));

    session.undo();
    assertThat(session.current()).isEqualTo(ASK_HI.applyTo(project));
    session.undo();
    assertThat(session.current()).isSameAs(project);
  }

  @Test
  void undoTakesThePreviewBackFirst() {
    session.apply(ASK_HI);
    session.preview(ASK_HO);

    session.undo();
    assertThat(session.shown()).isEqualTo(ASK_HI.applyTo(project));
    session.undo();
    assertThat(session.shown()).isSameAs(project);
  }

  @Test
  void thereIsNothingToRedoDuringAPreview() {
    session.apply(ASK_HI);
    session.undo();
    session.preview(ASK_HO);

    assertThat(session.redoName()).isEmpty();
    session.redo();
    assertThat(session.shown()).isEqualTo(ASK_HO.applyTo(project));
  }

  @Test
  void savedIsTheVeryProjectThatWasSaved() {
    assertThat(session.isSaved()).isTrue();
    session.apply(ASK_HI);
    assertThat(session.isSaved()).isFalse();
    session.undo();
    assertThat(session.isSaved()).isTrue();

    session.apply(ASK_HI);
    session.apply(new ChangeCardText(ASK, "ask"));
    assertThat(session.current()).isEqualTo(project);
    assertThat(session.isSaved()).isFalse();
  }

  @Test
  void anEditWhileTheFileIsWrittenIsNotSaved() {
    session.apply(ASK_HI);
    Project written = session.current();
    session.apply(ASK_HO);
    session.markSaved(written);

    assertThat(session.isSaved()).isFalse();
    session.undo();
    assertThat(session.isSaved()).isTrue();
  }

  @Test
  void aPreviewIsNotSaved() {
    session.preview(ASK_HI);

    assertThat(session.isSaved()).isFalse();
  }

  @Test
  void aNewProjectIsNotSaved() {
    assertThat(Session.ofUnsaved(project, session.ids()).isSaved()).isFalse();
  }

  @Test
  void whatIsDeletedIsNoLongerSelected() {
    session.select(Selection.of(ASK, READ).in(new Cell(ACTIONS, SEARCH)));
    session.apply(new DeleteCards(List.of(READ)));

    assertThat(session.selection()).isEqualTo(Selection.of(ASK).in(new Cell(ACTIONS, SEARCH)));

    session.apply(new DeleteStep(SEARCH));
    assertThat(session.selection()).isEqualTo(Selection.NONE);
  }

  @Test
  void whatUndoTakesAwayIsNoLongerSelected() {
    AddCard edit = AddCard.last(project, new Cell(ACTIONS, PAY), "new", session.ids());
    session.apply(edit);
    session.select(Selection.of(edit.card().id()));
    session.undo();

    assertThat(session.selection()).isEqualTo(Selection.NONE);
  }

  @Test
  void onlyWhatIsThereIsSelected() {
    session.select(Selection.of(ASK, new CardId("none")));

    assertThat(session.selection()).isEqualTo(Selection.of(ASK));
  }

  @Test
  void aListenerHearsWhatChanged() {
    session.apply(ASK_HI);
    session.select(Selection.of(ASK));
    session.markSaved(session.current());

    assertThat(changes).extracting(Change::ofProject).containsExactly(true, false, false);
    assertThat(changes).extracting(Change::ofSelection).containsExactly(false, true, false);
    assertThat(changes).extracting(Change::ofMap).containsExactly(false, false, false);
  }

  @Test
  void aCommitIsToldThoughNothingElseIsShown() {
    session.preview(ASK_HI);
    session.commit();

    assertThat(changes).extracting(Change::ofProject).containsExactly(true, false);
  }

  @Test
  void aCancelledSubscriptionHearsNothingAndLeavesTheOthers() {
    List<Change> own = new ArrayList<>();
    session.subscribe(own::add).cancel();
    session.apply(ASK_HI);

    assertThat(own).isEmpty();
    assertThat(changes).hasSize(1);
  }

  @Test
  void allListenersHearChangesInTheirOrder() {
    List<Change> late = new ArrayList<>();
    Session fresh = Session.ofSaved(project, session.ids());
    fresh.subscribe(
        it -> {
          if (it.ofProject()) {
            fresh.select(Selection.of(READ));
          }
        });
    fresh.subscribe(late::add);
    fresh.apply(ASK_HI);

    assertThat(late).extracting(Change::ofProject).containsExactly(true, false);
    assertThat(late.getLast().after()).isEqualTo(fresh.view());
  }
}
