package org.periplo.gesture;

import java.util.Optional;
import java.util.Set;
import org.periplo.geometry.Point;
import org.periplo.layout.PlacedCard;
import org.periplo.session.Selection;

/// The button is down on a selected card, and nobody knows yet whether it will be dragged.
///
/// @param from where it was pressed
/// @param added whether the press added the card to others
record PressedOnCard(PlacedCard card, Point from, boolean added) implements Gesture {

  @Override
  public Optional<Gesture> after(Input input, Desk desk) {
    return switch (input) {
      case Input.Drag(Point at, Set<Modifier> _) when desk.isDrag(from, at) ->
          DraggingCards.from(card, from, desk).after(input, desk);
      case Input.Drag _ -> Optional.of(this);
      case Input.Release _ -> {
        clicked(desk);
        yield Optional.of(Idle.AWAY);
      }
      case Input.Key(KeyName name, _) when name == KeyName.ESCAPE -> Optional.of(Idle.AWAY);
      default -> Optional.empty();
    };
  }

  /// A click on one of several selected cards leaves that one selected.
  private void clicked(Desk desk) {
    if (!added) {
      desk.session().select(Selection.of(card.card().id()).in(card.card().cell()));
    }
  }

  @Override
  public Feedback feedback(Desk desk) {
    return Feedback.NONE;
  }

  @Override
  public boolean fits(Desk desk) {
    return desk.has(card.card().id());
  }
}
