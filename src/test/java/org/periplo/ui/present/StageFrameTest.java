package org.periplo.ui.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.edit.SmallMap;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.geometry.Size;
import org.periplo.model.Stage;
import org.periplo.theme.Theme;
import org.periplo.ui.canvas.MapPlace;

class StageFrameTest {

  private static final Size SCREEN = new Size(1920, 1080);
  private static final Box HEAD = new Box(300, 0, 500, 36);

  private final Stage stage = SmallMap.mapOf(SmallMap.project()).stages().getFirst();
  private final StageFrame frame = StageFrame.of(stage, Theme.LIGHT, SCREEN, 16, 0);

  @ParameterizedTest
  @ValueSource(doubles = {720, 1080, 2160})
  void wordsOnCardsAreAFortiethOfTheScreen(double height) {
    StageFrame frame = StageFrame.of(stage, Theme.LIGHT, new Size(height * 16 / 9, height), 16, 0);

    double words = Math.min(frame.zoom(), 4) * Theme.LIGHT.card().size();
    assertThat(words).isCloseTo(Math.min(height / 40, 44), within(0.01));
  }

  @Test
  void theStepsOfAStageFillTheScreenBesideTheLabels() {
    double width = (frame.theme().labelWidth() + 2 * frame.theme().stepWidth()) * frame.zoom();

    assertThat(width).isCloseTo(SCREEN.width() - 16, within(0.01));
  }

  @Test
  void aStageOfManyStepsIsSmallEnoughToBeSeenWhole() {
    Stage wide = stage.withSteps(stage.steps().stream().map(it -> it.withWidth(4)).toList());

    StageFrame frame = StageFrame.of(wide, Theme.LIGHT, SCREEN, 16, 0);

    assertThat(frame.theme()).isEqualTo(Theme.LIGHT);
    assertThat(frame.zoom()).isCloseTo((1920 - 16) / (132 + 8 * 138.0), within(0.001));
  }

  @Test
  void lanesThatComeTogetherAreSmallerButNeverTiny() {
    assertThat(StageFrame.of(stage, Theme.LIGHT, SCREEN, 16, 600).zoom())
        .isCloseTo(1036 / 600.0, within(0.001));
    assertThat(StageFrame.of(stage, Theme.LIGHT, SCREEN, 16, 9000).zoom())
        .isCloseTo(1080 / 760.0, within(0.001));
  }

  @Test
  void lanesThatHaveRoomBeginUnderTheHeads() {
    double zoom = frame.zoom();
    double left = 300 - 132 - 16 / zoom;

    assertThat(frame.place(HEAD, 68, List.of(lane(68, 80), lane(148, 100))))
        .isEqualTo(frame.place(HEAD, 68, List.of()))
        .isEqualTo(new MapPlace(zoom, new Point(left + 960 / zoom, 540 / zoom - 16 / zoom)));
  }

  @Test
  void theLatestLaneIsInSightAndThoseAboveItAreWhole() {
    List<Box> lanes = List.of(lane(68, 150), lane(218, 150), lane(368, 150));

    assertThat(top(lanes)).isCloseTo(218 - 68, within(0.001));
    assertThat(top(lanes) + SCREEN.height() / frame.zoom()).isGreaterThan(368 + 150);
  }

  @Test
  void aLaneThatComesBeforeThoseAboveItStandsUnderTheHeads() {
    assertThat(top(List.of(lane(368, 150)))).isCloseTo(368 - 68, within(0.001));
    assertThat(top(List.of(lane(368, 150), lane(218, 150)))).isCloseTo(218 - 68, within(0.001));
  }

  private double top(List<Box> lanes) {
    return frame.place(HEAD, 68, lanes).centre().y() - SCREEN.height() / frame.zoom() / 2;
  }

  private static Box lane(double y, double height) {
    return new Box(0, y, 900, height);
  }

  @Test
  void aScrolledMapHasNoAirLeftOfItsLabels() {
    StageFrame scrolled = StageFrame.of(stage, Theme.LIGHT, SCREEN, 0, 0);

    double left = scrolled.place(HEAD, 68, List.of()).centre().x() - 960 / scrolled.zoom();

    assertThat(left).isCloseTo(300 - 132, within(0.001));
  }

  @Test
  void theWholeMapIsAsLargeAsTheScreen() {
    assertThat(StageFrame.whole(new Size(2000, 700), SCREEN))
        .isEqualTo(new MapPlace(1888 / 2000.0, new Point(1000, 350)));
  }
}
