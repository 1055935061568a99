package org.periplo.layout;

import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.model.Card;
import org.periplo.model.LaneKind;
import org.periplo.model.Picture;
import org.periplo.text.TextBlock;

/// A card and where it goes.
///
/// @param stage the index of the stage that its first step belongs to
/// @param kind its lane's kind
/// @param spoken what is said of it aloud before its words: its lane, and what its signs mean
/// @param text all that stands on it
/// @param picture what stands above the text
public record PlacedCard(
    Card card,
    int stage,
    LaneKind kind,
    Box box,
    String spoken,
    TextBlock text,
    Optional<PlacedPicture> picture) {

  /// A picture and where it goes.
  public record PlacedPicture(Picture picture, Box box) {}
}
