package org.periplo.ui.canvas;

import java.util.Optional;
import org.periplo.geometry.Point;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedCard;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;

/// A place of a map as others than its hand see it.
///
/// @param cell the cell that it is in; of a card, the one that the card begins in
/// @param card the card that lies there
public record MapSpot(Cell cell, Optional<CardId> card) {

  /// What lies at a point of the map; empty beside all cells.
  static Optional<MapSpot> at(Point point, MapLayout layout) {
    return layout.cards().stream()
        .filter(it -> it.box().contains(point))
        .map(PlacedCard::card)
        .map(MapSpot::of)
        .findFirst()
        .or(() -> layout.cellAt(point).map(it -> new MapSpot(it, Optional.empty())));
  }

  private static MapSpot of(Card card) {
    return new MapSpot(card.cell(), Optional.of(card.id()));
  }
}
