package org.periplo.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.gesture.Layer;
import org.periplo.layout.Arrangement;
import org.periplo.layout.MapLayout;
import org.periplo.model.Card;
import org.periplo.model.IdSource;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.theme.Theme;

class LensTest {

  private static final Size WINDOW = new Size(1000, 600);

  private final Project project = LargeProject.of(8, 8, 300);
  private final Session session = Session.ofSaved(project, new IdSource(new Random(1)));
  private final MapLayout layout = Arrangement.of(project, project.maps().getFirst(), Theme.LIGHT);
  private final Lens lens = new Lens(() -> new Sight(layout, session.selection()), () -> {});

  @BeforeEach
  void showTheMap() {
    lens.in(WINDOW, new Size(0, 0));
    lens.onto(layout);
  }

  private Box inWindow(Card card) {
    return lens.viewport().placing(Layer.BODY).of(layout.boundsOf(card.id()).orElseThrow());
  }

  @Test
  void actualSizeAfterTheWholeMapShowsWhatIsSelected() {
    for (Card card : project.maps().getFirst().cards()) {
      session.select(Selection.of(card.id()));
      lens.zoomToFit();
      lens.zoomTo(1);

      assertThat(lens.viewport().area(Layer.BODY).union(inWindow(card)))
          .isEqualTo(lens.viewport().area(Layer.BODY));
    }
  }

  @Test
  void zoomKeepsTheMiddleWhereNothingIsSelectedOrItIsOutOfSight() {
    lens.move(-700, -500);
    Point middle = lens.place().centre();

    lens.zoomIn();

    assertThat(lens.place().centre().x()).isCloseTo(middle.x(), within(1.0));
    assertThat(lens.place().centre().y()).isCloseTo(middle.y(), within(1.0));
    assertThat(lens.zoomProperty().get()).isEqualTo(1.25);
  }

  @Test
  void aPlaceIsReachedOnceTheWindowIsKnown() {
    MapPlace place = new MapPlace(2, new Point(1000, 700));
    Lens early = new Lens(() -> new Sight(layout, session.selection()), () -> {});

    early.show(place);
    assertThat(early.place()).isEqualTo(place);

    early.arrive();
    early.onto(layout);
    early.in(WINDOW, new Size(0, 0));
    early.arrive();
    assertThat(early.viewport().place()).isEqualTo(place);
  }

  @Test
  void theSelectionIsShownWithAllOfItsColumnsAndRows() {
    session.select(Selection.of(layout.stages().get(3).stage().id()));
    lens.zoomToSelection();

    Box seen = lens.viewport().visible(Layer.BODY);
    Box stage = layout.stages().get(3).box();
    assertThat(seen.x()).isLessThanOrEqualTo(stage.x());
    assertThat(seen.right()).isGreaterThanOrEqualTo(stage.right());
  }
}
