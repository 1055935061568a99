package org.periplo.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.periplo.edit.SmallMap.ASK;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.Edit;
import org.periplo.edit.SmallMap;
import org.periplo.model.CardId;
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
  void whatNoFileHoldsAnyMoreIsNotSaved() {
    assertThat(session.saved()).containsSame(project);
    session.markUnsaved();
    assertThat(session.isSaved()).isFalse();
    assertThat(session.saved()).isEmpty();
    session.markSaved(project);
    assertThat(session.isSaved()).isTrue();
  }

  @Test
  void aNewProjectIsNotSaved() {
    assertThat(Session.ofUnsaved(project, session.ids()).isSaved()).isFalse();
  }
}
