package org.periplo.gesture;

import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.layout.PlacedCard;

/// The handle of a card that a link is drawn from: in the middle of its lower edge.
public final class LinkHandle {

  private static final double SIZE = 11;

  private LinkHandle() {}

  /// Where it is, in the map's points; empty for a card that cannot be linked.
  public static Optional<Box> of(PlacedCard card) {
    Box box = card.box();
    return Linking.isOffered(card.card())
        ? Optional.of(Box.around(new Point(box.centre().x(), box.bottom()), SIZE, SIZE))
        : Optional.empty();
  }
}
