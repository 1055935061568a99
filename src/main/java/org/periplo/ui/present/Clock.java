package org.periplo.ui.present;

import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// The timer, small in a corner as soon as it was started.
final class Clock extends Label {

  private static final Duration TICK = Duration.millis(250);
  private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");

  private final InstantSource time;
  private final Consumer<String> read;
  private final Timeline ticks = new Timeline(new KeyFrame(TICK, _ -> tick()));
  private PresentationTimer timer;

  /// @param read is told of each reading
  Clock(int minutes, InstantSource time, Consumer<String> read) {
    this.time = time;
    this.read = read;
    timer = PresentationTimer.of(minutes);
    getStyleClass().add("presentation-clock");
    setId("presentation-clock");
    setMouseTransparent(true);
    ticks.setCycleCount(Animation.INDEFINITE);
    tick();
  }

  /// Starts or pauses.
  void toggle() {
    set(timer.toggled(time.instant()));
  }

  /// Goes back to the beginning.
  void reset() {
    set(timer.reset(time.instant()));
  }

  /// Has another limit from now on.
  void limit(int minutes) {
    set(timer.limitedTo(minutes));
  }

  /// Stops for good.
  void stop() {
    ticks.stop();
  }

  private void set(PresentationTimer next) {
    timer = next;
    if (timer.isRunning()) {
      ticks.play();
    } else {
      ticks.stop();
    }
    tick();
  }

  private void tick() {
    String reading = timer.reading(time.instant());
    PresentationTimer.State state = timer.state(time.instant());
    setText(reading);
    setVisible(timer.isBegun());
    pseudoClassStateChanged(SOON, state == PresentationTimer.State.SOON);
    pseudoClassStateChanged(OVER, state == PresentationTimer.State.OVER);
    pseudoClassStateChanged(PAUSED, !timer.isRunning());
    read.accept(reading);
  }
}
