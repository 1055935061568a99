package org.periplo.gesture;

import java.util.Optional;

/// A person's hand on a map: takes what it does, and makes edits and selections of it.
public final class Hand {

  private final Desk desk;
  private Gesture gesture = Idle.AWAY;

  /// A hand that holds nothing.
  public Hand(Desk desk) {
    this.desk = desk;
  }

  /// Takes one input.
  ///
  /// @return whether it meant anything; if not, it is somebody else's
  public boolean take(Input input) {
    settle();
    Optional<Gesture> next = gesture.after(input, desk);
    next.ifPresent(it -> gesture = it);
    return next.isPresent();
  }

  /// What a person sees of the hand now.
  public Feedback feedback() {
    settle();
    Feedback feedback = gesture.feedback(desk);
    boolean holds = feedback.carried().isPresent() || feedback.tying().isPresent();
    return holds ? feedback : feedback.withTies(desk.ties(feedback.hovered()));
  }

  /// Lets go of what is no longer there, after a change that the hand did not make.
  private void settle() {
    if (!gesture.fits(desk)) {
      desk.letLanesShrink();
      gesture = Idle.AWAY;
    }
  }
}
