package org.periplo.gesture;

import java.util.Optional;
import java.util.OptionalInt;
import org.periplo.edit.AddCard;
import org.periplo.gesture.Writing.Caret;
import org.periplo.model.Cell;
import org.periplo.model.Lane;
import org.periplo.session.Selection;

/// Ways to begin writing.
record EditingStart(Desk desk) {

  /// Begins to write what is there.
  Gesture of(Words words, Caret caret) {
    return of(words, words.text(), caret);
  }

  /// Begins to write what is there, with other words in its place.
  Gesture of(Words words, String text, Caret caret) {
    return new EditingText(new Writing(words, text, caret), text);
  }

  /// Begins to write a new card, the last of its cell; empty if the cell's lane holds no cards.
  Optional<Gesture> newCardIn(Cell cell, String text) {
    return newCardIn(cell, OptionalInt.empty(), text);
  }

  /// Begins to write a new card at a place of a cell.
  Optional<Gesture> newCardAt(Cell cell, int position) {
    return newCardIn(cell, OptionalInt.of(position), "");
  }

  private Optional<Gesture> newCardIn(Cell cell, OptionalInt position, String text) {
    return desk.map()
        .lane(cell.lane())
        .map(Lane::kind)
        .filter(it -> it.holdsCards())
        .map(_ -> begun(cell, position.orElse(desk.map().cardsIn(cell).size()), text));
  }

  private Gesture begun(Cell cell, int position, String text) {
    AddCard edit = AddCard.at(desk.session().shown(), cell, position, text, desk.session().ids());
    desk.session().preview(edit);
    desk.session().select(Selection.of(edit.card().id()).in(cell));
    return of(new Words.OfNewCard(edit.card(), position), text, Caret.END);
  }
}
