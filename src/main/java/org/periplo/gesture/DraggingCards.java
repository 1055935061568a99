package org.periplo.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplo.edit.CopyCards;
import org.periplo.edit.MoveCards;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Carried;
import org.periplo.gesture.Feedback.Drift;
import org.periplo.gesture.Feedback.Landing;
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
/// With Alt or Ctrl held, copies land and the cards stay: the keys may be pressed and let go while
/// the cards are carried.
///
/// @param leading the card that was taken
/// @param copy what would be copied, the leading card first, to where the leading one would land
/// @param from where it was taken
/// @param start the layout at press
/// @param at where the pointer is
/// @param landing what would land there
record DraggingCards(
    PlacedCard leading, CopyCards copy, Point from, MapLayout start, Point at, Landing landing)
    implements Dragging {

  /// Takes up what is selected by the card that was pressed.
  static DraggingCards from(PlacedCard card, Point from, Desk desk) {
    desk.keepLanesFromShrinking();
    CardId leading = card.card().id();
    List<CardId> cards = new ArrayList<>(desk.session().selection().only(CardId.class));
    cards.remove(leading);
    cards.addFirst(leading);
    CopyCards copy =
        CopyCards.of(desk.session().current(), cards, card.card().cell(), 0, desk.session().ids());
    return new DraggingCards(card, copy, from, desk.layout(), from, Landing.CARDS);
  }

  @Override
  public Gesture draggedTo(Point to, Set<Modifier> held, Desk desk) {
    boolean copies = held.contains(Modifier.ALT) || held.contains(Modifier.SHORTCUT);
    DropPlace place = new DropPlace(start, copies ? List.of() : copy.cards());
    Cell cell = place.cellAt(aim(to)).orElse(copy.target());
    CopyCards there = copy.to(cell, place.positionAt(to.y(), cell));
    desk.preview(copies ? there : new MoveCards(copy.cards(), cell, there.position()));
    return new DraggingCards(
        leading, there, from, start, to, copies ? Landing.COPIES : Landing.CARDS);
  }

  /// A card is aimed by the middle of its first column, so that long ones go where they begin.
  private Point aim(Point to) {
    double firstColumn = start.step(leading.card().step()).orElseThrow().column().centre().x();
    boolean spans = leading.card().span() > 1;
    return spans ? new Point(firstColumn + to.x() - from.x(), to.y()) : to;
  }

  private List<CardId> landed() {
    return landing == Landing.COPIES ? copy.copied() : copy.cards();
  }

  @Override
  public Gesture dropped(Desk desk) {
    return left(landed(), desk);
  }

  @Override
  public Gesture takenBack(Desk desk) {
    return left(copy.cards(), desk);
  }

  /// What has landed is selected, in the cell where the leading card is.
  private static Gesture left(List<CardId> cards, Desk desk) {
    desk.letLanesShrink();
    Selection kept = desk.session().selection();
    Selection landed = cards.stream().allMatch(kept::contains) ? kept : leadingLast(cards);
    desk.map().card(cards.getFirst()).ifPresent(it -> desk.session().select(landed.in(it.cell())));
    return Idle.AWAY;
  }

  private static Selection leadingLast(List<CardId> cards) {
    return Selection.of(cards.reversed());
  }

  @Override
  public Feedback feedback(Desk desk) {
    Box hanging = leading.box().plus(at.x() - from.x(), at.y() - from.y());
    return Feedback.NONE.with(
        it ->
            it.pointer(PointerShape.CLOSED_HAND)
                .drift(Drift.ANYWHERE)
                .landing(desk.layout().card(landed().getFirst()).map(PlacedCard::box))
                .carried(Optional.of(new Carried(copy.cards(), hanging, landing))));
  }

  @Override
  public boolean fits(Desk desk) {
    return copy.cards().stream().allMatch(desk::has)
        && desk.has(copy.target().lane())
        && desk.has(copy.target().step());
  }
}
