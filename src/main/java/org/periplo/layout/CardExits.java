package org.periplo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.layout.Guide.ColumnGutter;
import org.periplo.layout.Guide.Gap;
import org.periplo.layout.Guide.Port;
import org.periplo.layout.Guide.Side;
import org.periplo.theme.Theme;

/// The ways from a card to the gutters above and below its lane.
///
/// A card that others enclose is left by its side, and on around them like down a flight of stairs:
/// under what reaches over a column there is always a gap, and it ends at a gutter farther out.
final class CardExits {

  private final Gutters gutters;

  CardExits(Gutters gutters) {
    this.gutters = gutters;
  }

  /// A way out of a card.
  ///
  /// @param legs from the card on; the last goes up or down
  /// @param row the gutter that it reaches
  /// @param cost how long it is
  record Exit(List<Leg> legs, int row, double cost) {

    int corners() {
      return legs.size();
    }

    double x() {
      return legs.getLast().at();
    }

    /// Whether it arrives in that gutter between columns.
    boolean isIn(int column) {
      return legs.getLast().guide().equals(new ColumnGutter(column));
    }
  }

  List<Exit> of(PlacedCard card) {
    List<Exit> exits = new ArrayList<>();
    int lane = gutters.laneOf(card);
    if (gutters.isFreeAbove(card)) {
      exits.add(exit(card, List.of(port(card, Side.TOP)), lane));
    }
    if (gutters.isFreeBelow(card)) {
      exits.add(exit(card, List.of(port(card, Side.BOTTOM)), lane + 1));
    }
    for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
      exits.add(upwards(card, side));
      exits.add(downwards(card, side));
    }
    return exits;
  }

  /// A leg from the middle of a side of a card.
  static Leg port(PlacedCard card, Side side) {
    Box box = card.box();
    boolean level = side == Side.LEFT || side == Side.RIGHT;
    return new Leg(
        new Port(card.card().id(), box, side), level ? box.centre().y() : box.centre().x());
  }

  /// The gutter at a side of a card.
  int gutterAt(PlacedCard card, Side side) {
    return side == Side.LEFT ? gutters.leftOf(card) : gutters.rightOf(card);
  }

  private Exit exit(PlacedCard card, List<Leg> legs, int row) {
    double x = card.box().centre().x();
    double y = card.box().centre().y();
    double length = -card.box().height() / 2;
    for (Leg leg : legs) {
      length += leg.isLevel() ? Math.abs(leg.at() - y) : Math.abs(leg.at() - x);
      x = leg.isLevel() ? x : leg.at();
      y = leg.isLevel() ? leg.at() : y;
    }
    return new Exit(legs, row, length + Math.abs(gutters.row(row).centre() - y));
  }

  private Exit upwards(PlacedCard card, Side side) {
    int lane = gutters.laneOf(card);
    List<Leg> legs = begun(card, side);
    int column = gutterAt(card, side);
    Optional<Box> bar = gutters.barAbove(column, lane, card.box().y());
    while (bar.isPresent()) {
      double y = bar.get().bottom() + Theme.CARD_GAP / 2;
      column = around(bar.get(), side, y, legs);
      bar = gutters.barAbove(column, lane, y);
    }
    return exit(card, legs, lane);
  }

  private Exit downwards(PlacedCard card, Side side) {
    int lane = gutters.laneOf(card);
    List<Leg> legs = begun(card, side);
    int column = gutterAt(card, side);
    Optional<Box> bar = gutters.barBelow(column, lane, card.box().bottom());
    while (bar.isPresent()) {
      double y = bar.get().y() - Theme.CARD_GAP / 2;
      column = around(bar.get(), side, y, legs);
      bar = gutters.barBelow(column, lane, y);
    }
    return exit(card, legs, lane + 1);
  }

  private List<Leg> begun(PlacedCard card, Side side) {
    List<Leg> legs = new ArrayList<>();
    legs.add(port(card, side));
    legs.add(inGutter(gutterAt(card, side)));
    return legs;
  }

  private int around(Box bar, Side side, double y, List<Leg> legs) {
    int column =
        side == Side.LEFT
            ? gutters.before(bar).orElseGet(() -> gutters.behind(bar))
            : gutters.behind(bar);
    legs.add(new Leg(new Gap(), y));
    legs.add(inGutter(column));
    return column;
  }

  private Leg inGutter(int column) {
    return new Leg(new ColumnGutter(column), gutters.column(column).centre());
  }
}
