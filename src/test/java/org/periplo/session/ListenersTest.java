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
import org.periplo.edit.Edit;
import org.periplo.edit.SmallMap;
import org.periplo.model.IdSource;
import org.periplo.model.Project;

class ListenersTest {
  private static final Edit ASK_HI = new ChangeCardText(ASK, "hi");

  private final Project project = SmallMap.project();
  private final Session session = Session.ofSaved(project, new IdSource(new SplittableRandom(1)));
  private final List<Change> changes = new ArrayList<>();

  @BeforeEach
  void listen() {
    session.subscribe(changes::add);
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
