package org.periplo.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplo.edit.MoveCards;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Carried;
import org.periplo.gesture.Feedback.PointerShape;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedCard;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.session.Selection;

/// The hand carries cards.
///
/// Where they would land is reckoned from the layout at press, whatever the preview shows.
///
/// @param leading the card that was taken
/// @param cards all that are carried, the leading one first
/// @param from where it was taken
/// @param start the layout at press
/// @param at where the pointer is
/// @param target where the leading card would land
record DraggingCards(
    PlacedCard leading, List<CardId> cards, Point from, MapLayout start, Point at, Cell target)
    implements Gesture {

  /// Takes up what is selected by the card that was pressed.
  static DraggingCards from(PlacedCard card, Point from, Desk desk) {
    desk.keepLanesFromShrinking();
    CardId leading = card.card().id();
    List<CardId> cards = new ArrayList<>(desk.session().selection().only(CardId.class));
    cards.remove(leading);
    cards.addFirst(leading);
    return new DraggingCards(card, cards, from, desk.layout(), from, card.card().cell());
  }

  @Override
  public Optional<Gesture> after(Input input, Desk desk) {
    return switch (input) {
      case Input.Drag(Point to, Set<Modifier> _) -> Optional.of(carriedTo(to, desk));
      case Input.Release _ -> {
        desk.session().commit();
        yield Optional.of(left(desk));
      }
      case Input.Key(KeyName name, _) when name == KeyName.ESCAPE -> {
        desk.session().cancel();
        yield Optional.of(left(desk));
      }
      default -> Optional.empty();
    };
  }

  private Gesture carriedTo(Point to, Desk desk) {
    DropPlace place = new DropPlace(start, cards);
    Cell cell = place.cellAt(aim(to)).orElse(target);
    desk.session().preview(new MoveCards(cards, cell, place.positionAt(to.y(), cell)));
    return new DraggingCards(leading, cards, from, start, to, cell);
  }

  /// A card is aimed by the middle of its first column, so that long ones go where they begin.
  private Point aim(Point to) {
    double firstColumn = start.step(leading.card().step()).orElseThrow().column().centre().x();
    boolean spans = leading.card().span() > 1;
    return spans ? new Point(firstColumn + to.x() - from.x(), to.y()) : to;
  }

  private Gesture left(Desk desk) {
    desk.letLanesShrink();
    Selection kept = desk.session().selection();
    desk.map().card(cards.getFirst()).ifPresent(it -> desk.session().select(kept.in(it.cell())));
    return Idle.AWAY;
  }

  @Override
  public Feedback feedback(Desk desk) {
    return Feedback.NONE.with(
        it ->
            it.pointer(PointerShape.CLOSED_HAND)
                .landing(desk.layout().card(cards.getFirst()).map(PlacedCard::box))
                .carried(
                    Optional.of(
                        new Carried(
                            cards, leading.box().plus(at.x() - from.x(), at.y() - from.y())))));
  }

  @Override
  public boolean fits(Desk desk) {
    return cards.stream().allMatch(desk::has) && desk.has(target.lane()) && desk.has(target.step());
  }
}
