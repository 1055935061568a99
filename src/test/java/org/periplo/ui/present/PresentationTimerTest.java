package org.periplo.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplo.ui.present.PresentationTimer.State;

class PresentationTimerTest {

  private static final Instant START = Instant.parse("2026-01-01T09:00:00Z");

  private static Instant after(double seconds) {
    return START.plusMillis(Math.round(seconds * 1000));
  }

  @Test
  void itCountsUpWithoutALimit() {
    PresentationTimer timer = PresentationTimer.of(0);
    assertThat(timer.isBegun()).isFalse();
    assertThat(timer.reading(START)).isEqualTo("0:00");

    PresentationTimer running = timer.toggled(START);

    assertThat(running.reading(after(59.9))).isEqualTo("0:59");
    assertThat(running.reading(after(3661))).isEqualTo("1:01:01");
    assertThat(running.state(after(36_000))).isEqualTo(State.CALM);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10:00, CALM", "0.5, 10:00, CALM", "1, 9:59, CALM", "479, 2:01, CALM",
    "480, 2:00, SOON", "599.5, 0:01, SOON", "600, 0:00, OVER", "600.5, 0:00, OVER",
    "601, −0:01, OVER", "690, −1:30, OVER"
  })
  void itCountsDownToItsLimitAndBeyond(double seconds, String reading, State state) {
    PresentationTimer timer = PresentationTimer.of(10).toggled(START);

    assertThat(timer.reading(after(seconds))).isEqualTo(reading);
    assertThat(timer.state(after(seconds))).isEqualTo(state);
  }

  @Test
  void aShortLimitWarnsInItsLastFifth() {
    PresentationTimer timer = PresentationTimer.of(5).toggled(START);

    assertThat(timer.state(after(239))).isEqualTo(State.CALM);
    assertThat(timer.state(after(240))).isEqualTo(State.SOON);
  }

  @Test
  void aPauseDoesNotCount() {
    PresentationTimer paused = PresentationTimer.of(0).toggled(START).toggled(after(20));
    PresentationTimer again = paused.toggled(after(100));

    assertThat(paused.isRunning()).isFalse();
    assertThat(paused.isBegun()).isTrue();
    assertThat(paused.reading(after(90))).isEqualTo("0:20");
    assertThat(again.spent(after(105))).isEqualTo(Duration.ofSeconds(25));
  }

  @Test
  void setBackItRunsOnFromTheBeginning() {
    PresentationTimer running = PresentationTimer.of(10).toggled(START).reset(after(300));

    assertThat(running.reading(after(301))).isEqualTo("9:59");
    assertThat(running.toggled(after(310)).reset(after(400))).isEqualTo(PresentationTimer.of(10));
  }

  @Test
  void anotherLimitKeepsTheTimeThatWasSpent() {
    assertThat(PresentationTimer.of(10).toggled(START).limitedTo(20).reading(after(60)))
        .isEqualTo("19:00");
  }
}
