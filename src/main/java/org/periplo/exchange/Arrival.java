package org.periplo.exchange;

import java.util.Optional;
import org.periplo.model.Card;

/// A card on its way to a map.
///
/// @param row the lane it goes to, counted from 0 among those that hold cards; can be beyond the
///     last
/// @param column the step it goes to, counted from 0; can be beyond the last
/// @param origin the card that it is a copy of; empty for one of nothing but text
record Arrival(int row, int column, String text, Optional<Card> origin) {}
