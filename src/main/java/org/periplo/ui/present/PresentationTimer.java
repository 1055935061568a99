package org.periplo.ui.present;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// A clock that a presenter starts, pauses and sets back; with a limit it counts down.
///
/// @param limit zero for none
/// @param spent before it was started the last time
/// @param since when it was started the last time; empty while it rests
public record PresentationTimer(Duration limit, Duration spent, Optional<Instant> since) {

  private static final Duration SOON = Duration.ofMinutes(2);
  private static final int SOON_PART = 5;

  /// How much time is left.
  public enum State {
    /// Enough, or there is no limit.
    CALM,
    /// The last fifth, two minutes at the most.
    SOON,
    /// None.
    OVER
  }

  /// A clock that was not started yet.
  ///
  /// @param minutes its limit; 0 for none
  public static PresentationTimer of(int minutes) {
    return new PresentationTimer(Duration.ofMinutes(minutes), Duration.ZERO, Optional.empty());
  }

  /// The same clock with another limit.
  public PresentationTimer limitedTo(int minutes) {
    return new PresentationTimer(Duration.ofMinutes(minutes), spent, since);
  }

  /// Started if it rests, and paused if it runs.
  public PresentationTimer toggled(Instant now) {
    return isRunning()
        ? new PresentationTimer(limit, spent(now), Optional.empty())
        : new PresentationTimer(limit, spent, Optional.of(now));
  }

  /// At its beginning, running on if it runs.
  public PresentationTimer reset(Instant now) {
    return new PresentationTimer(limit, Duration.ZERO, since.map(_ -> now));
  }

  /// Whether it runs.
  public boolean isRunning() {
    return since.isPresent();
  }

  /// Whether it runs or rests in the middle.
  public boolean isBegun() {
    return isRunning() || spent.isPositive();
  }

  /// The time for which it has run.
  public Duration spent(Instant now) {
    return since.map(it -> spent.plus(Duration.between(it, now))).orElse(spent);
  }

  /// How much time is left.
  public State state(Instant now) {
    Duration left = limit.minus(spent(now));
    if (limit.isZero() || left.compareTo(soon()) > 0) {
      return State.CALM;
    }
    return left.isPositive() ? State.SOON : State.OVER;
  }

  private Duration soon() {
    Duration part = limit.dividedBy(SOON_PART);
    return part.compareTo(SOON) < 0 ? part : SOON;
  }

  /// What it shows: the time spent, or the time left, after the limit with a minus before it.
  public String reading(Instant now) {
    if (limit.isZero()) {
      return clock(spent(now).toSeconds());
    }
    Duration left = limit.minus(spent(now));
    return left.isNegative() && left.abs().toSeconds() > 0
        ? "\u2212" + clock(left.abs().toSeconds())
        : clock(left.isNegative() ? 0 : left.plusMillis(999).toSeconds());
  }

  private static String clock(long seconds) {
    long hours = seconds / 3600;
    long minutes = seconds / 60 % 60;
    return hours > 0
        ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d", minutes, seconds % 60);
  }
}
