package org.periplo.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.periplo.ui.present.PresenterKeys.Attention;

class PresenterKeysTest {

  private final List<String> done = new ArrayList<>();
  private final PresenterKeys keys =
      new PresenterKeys(
          new Steering() {
            @Override
            public void next() {
              done.add("next");
            }

            @Override
            public void previous() {
              done.add("previous");
            }

            @Override
            public void first() {
              done.add("first");
            }

            @Override
            public void last() {
              done.add("last");
            }

            @Override
            public void toStage(int number) {
              done.add("stage " + number);
            }

            @Override
            public void blacken() {
              done.add("black");
            }

            @Override
            public void leave() {
              done.add("leave");
            }
          });

  private List<String> done(Attention attention, KeyCode... codes) {
    done.clear();
    for (KeyCode code : codes) {
      if (!keys.take(code, attention)) {
        done.add("typed");
      }
    }
    return done;
  }

  @Test
  void aRemoteControlStepsAndBlackensAndLeaves() {
    assertThat(
            done(
                Attention.FREE,
                KeyCode.PAGE_DOWN,
                KeyCode.PAGE_UP,
                KeyCode.B,
                KeyCode.PERIOD,
                KeyCode.ESCAPE))
        .containsExactly("next", "previous", "black", "black", "leave");
  }

  @Test
  void arrowsSpaceHomeAndEndStepAndDigitsChooseAStage() {
    assertThat(
            done(
                Attention.FREE,
                KeyCode.RIGHT,
                KeyCode.SPACE,
                KeyCode.LEFT,
                KeyCode.HOME,
                KeyCode.END,
                KeyCode.DIGIT3,
                KeyCode.NUMPAD4,
                KeyCode.Q,
                KeyCode.UP))
        .containsExactly(
            "next", "next", "previous", "first", "last", "stage 3", "stage 4", "typed", "typed");
  }

  @Test
  void whatCanBeTypedIsTypedWhereSomethingIsSelected() {
    assertThat(
            done(
                Attention.SELECTED,
                KeyCode.B,
                KeyCode.PERIOD,
                KeyCode.DIGIT3,
                KeyCode.SPACE,
                KeyCode.ESCAPE))
        .containsExactly("typed", "typed", "typed", "next", "leave");
  }

  @Test
  void whileSomebodyWritesOnlyAPageTurns() {
    assertThat(
            done(
                Attention.WRITING,
                KeyCode.SPACE,
                KeyCode.RIGHT,
                KeyCode.ESCAPE,
                KeyCode.B,
                KeyCode.PAGE_DOWN))
        .containsExactly("typed", "typed", "typed", "typed", "next");
  }

  @Test
  void anyKeyBringsTheMapBackFromTheBlack() {
    assertThat(done(Attention.BLACK, KeyCode.ESCAPE, KeyCode.Q)).containsExactly("black", "black");
  }
}
