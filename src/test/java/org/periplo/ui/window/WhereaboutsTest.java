package org.periplo.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.periplo.edit.SmallMap;
import org.periplo.geometry.Point;
import org.periplo.model.IdSource;
import org.periplo.model.LaneId;
import org.periplo.model.MapId;
import org.periplo.session.Session;
import org.periplo.ui.canvas.MapPlace;

class WhereaboutsTest {

  private static final MapPlace PLACE = new MapPlace(2, new Point(400, 300));

  private final Session session = Session.ofSaved(SmallMap.project(), new IdSource(new Random(1)));

  @Test
  void whatWasCollapsedIsCollapsedAgainIfItStillExists() {
    LaneId gone = new LaneId("gone");

    assertThat(
            new Whereabouts(SmallMap.MAP, PLACE, Set.of(SmallMap.ACTIONS, gone)).restore(session))
        .isTrue();
    assertThat(Whereabouts.of(session, PLACE))
        .isEqualTo(new Whereabouts(SmallMap.MAP, PLACE, Set.of(SmallMap.ACTIONS)));
  }

  @Test
  void withoutItsMapAPlaceMeansNothing() {
    assertThat(new Whereabouts(new MapId("gone"), PLACE, Set.of(SmallMap.ACTIONS)).restore(session))
        .isFalse();
    assertThat(session.view().collapsed()).isEmpty();
    assertThat(session.isSaved()).isTrue();
  }
}
