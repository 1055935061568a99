package org.periplo.layout;

import org.periplo.geometry.Box;
import org.periplo.model.CardId;

/// What a leg of a link's way keeps to.
sealed interface Guide {

  /// Whether legs that keep to it run from left to right, and not up and down.
  boolean isLevel();

  /// The edge of a card where a way begins or ends.
  ///
  /// @param box of the card
  record Port(CardId card, Box box, Side side) implements Guide {
    @Override
    public boolean isLevel() {
      return side == Side.LEFT || side == Side.RIGHT;
    }
  }

  /// The gutter at the left of a column, from 0; that behind the last column is one more.
  record ColumnGutter(int index) implements Guide {
    @Override
    public boolean isLevel() {
      return false;
    }
  }

  /// The gutter above a lane, from 0; that under the last lane is one more.
  record LaneGutter(int index) implements Guide {
    @Override
    public boolean isLevel() {
      return true;
    }
  }

  /// The gap between a card and those under or over it in its lane.
  record Gap() implements Guide {
    @Override
    public boolean isLevel() {
      return true;
    }
  }

  /// A side of a card.
  enum Side {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM
  }
}
