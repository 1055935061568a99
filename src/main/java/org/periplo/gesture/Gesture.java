package org.periplo.gesture;

import java.util.Optional;

/// A state of the hand.
sealed interface Gesture
    permits Idle,
        ReadyToPan,
        Panning,
        PressedOnCard,
        PressedOnHead,
        PressedOnEmpty,
        Dragging,
        DraggingLink,
        ChoosingLink,
        RubberBand,
        EditingText {

  /// What the hand is in after `input`; empty if the input means nothing to it.
  Optional<Gesture> after(Input input, Desk desk);

  /// What a person sees of it.
  Feedback feedback(Desk desk);

  /// Whether the map that is looked at still has what the gesture is about.
  default boolean fits(Desk desk) {
    return true;
  }
}
