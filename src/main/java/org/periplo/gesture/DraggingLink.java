package org.periplo.gesture;

import java.util.Optional;
import java.util.Set;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Drift;
import org.periplo.gesture.Feedback.PointerShape;
import org.periplo.gesture.Feedback.Tying;
import org.periplo.layout.PlacedCard;
import org.periplo.model.CardId;
import org.periplo.session.Selection;

/// The hand draws a line from the handle of a card to another card.
///
/// @param from where it was pressed
/// @param at where the pointer is
/// @param fitting the cards that the line can end at
/// @param aimed the one that it would end at now
record DraggingLink(
    PlacedCard card, Point from, Point at, Set<CardId> fitting, Optional<CardId> aimed)
    implements Gesture {

  static DraggingLink of(PlacedCard card, Point from, Desk desk) {
    Set<CardId> fitting = new Linking(desk.map()).fitting(card.card().id());
    return new DraggingLink(card, from, from, fitting, Optional.empty());
  }

  @Override
  public Optional<Gesture> after(Input input, Desk desk) {
    return switch (input) {
      case Input.Drag(Point to, Set<Modifier> _) ->
          Optional.of(new DraggingLink(card, from, to, fitting, aimedAt(to, desk)));
      case Input.Release _ -> {
        released(desk);
        yield Optional.of(Idle.AWAY);
      }
      case Input.Key(KeyName name, _) when name == KeyName.ESCAPE -> Optional.of(Idle.AWAY);
      default -> Optional.empty();
    };
  }

  private Optional<CardId> aimedAt(Point to, Desk desk) {
    return desk.layout().cards().stream()
        .filter(it -> it.box().contains(to))
        .map(it -> it.card().id())
        .filter(fitting::contains)
        .findFirst();
  }

  /// A click on the handle is a click on its card.
  private void released(Desk desk) {
    if (aimed.isPresent()) {
      desk.link(card.card().id(), aimed.get());
    } else if (!desk.isDrag(from, at)) {
      desk.session().select(Selection.of(card.card().id()).in(card.card().cell()));
    }
  }

  @Override
  public Feedback feedback(Desk desk) {
    return Feedback.NONE.with(
        it ->
            it.pointer(PointerShape.CLOSED_HAND)
                .drift(Drift.ANYWHERE)
                .tying(Optional.of(new Tying(card.card().id(), at, fitting, aimed))));
  }

  @Override
  public boolean fits(Desk desk) {
    return desk.has(card.card().id());
  }
}
