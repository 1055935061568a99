package org.periplo.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.READ;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.DeleteCards;
import org.periplo.edit.Edit;
import org.periplo.edit.SmallMap;
import org.periplo.model.IdSource;
import org.periplo.model.Project;

class PreviewTest {
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
  void aPreviewIsShownButNotCurrent() {
    session.preview(ASK_HI);

    assertThat(session.shown()).isEqualTo(ASK_HI.applyTo(project));
    assertThat(session.current()).isSameAs(project);
  }

  @Test
  void aPreviewIsOneUntilItIsCommittedOrCancelled() {
    assertThat(session.isPreviewing()).isFalse();

    session.preview(ASK_HI);
    assertThat(session.isPreviewing()).isTrue();
    session.cancel();
    assertThat(session.isPreviewing()).isFalse();

    session.preview(ASK_HI);
    session.commit();
    assertThat(session.isPreviewing()).isFalse();
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
  void aPreviewIsNotSaved() {
    session.preview(ASK_HI);

    assertThat(session.isSaved()).isFalse();
  }
}
