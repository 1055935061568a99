package org.periplo.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.periplo.edit.RenameProject;
import org.periplo.edit.SmallMap;
import org.periplo.model.Cell;
import org.periplo.model.IdSource;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.session.View;
import org.periplo.ui.canvas.MapPlace;

class StandpointTest {

  private static final Selection CELL = Selection.of(new Cell(SmallMap.PAINS, SmallMap.TELL));

  private final Session session = Session.ofSaved(SmallMap.project(), new IdSource(new Random(1)));

  @BeforeEach
  void somebodyIsSomewhere() {
    session.showCollapsed(Set.of(SmallMap.FEELINGS));
    session.select(Selection.of(SmallMap.TILL));
  }

  @Test
  void whoOnlyShowedTheMapIsBackWhereTheyWere() {
    View before = session.view();
    Standpoint standpoint = Standpoint.of(session, MapPlace.START);
    session.showCollapsed(Set.of(SmallMap.BEFORE, SmallMap.AFTER));
    session.select(CELL);

    standpoint.restore(session);

    assertThat(session.view()).isEqualTo(before);
  }

  @Test
  void whoEditedStaysWithWhatWasEdited() {
    Standpoint standpoint = Standpoint.of(session, MapPlace.START);
    session.showCollapsed(Set.of(SmallMap.BEFORE));
    session.select(CELL);
    session.apply(new RenameProject("other"));

    standpoint.restore(session);

    assertThat(session.selection()).isEqualTo(CELL);
    assertThat(session.view().collapsed()).containsExactly(SmallMap.FEELINGS);
  }
}
