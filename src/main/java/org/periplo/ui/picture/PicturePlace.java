package org.periplo.ui.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.JourneyMap;
import org.periplo.pictures.PictureIntake;
import org.periplo.property.Illustration;
import org.periplo.session.Session;
import org.periplo.session.View;

/// Where on a map a picture goes.
public sealed interface PicturePlace {

  /// Onto cards, in place of the pictures that they have.
  record OnCards(List<CardId> cards) implements PicturePlace {
    public OnCards {
      cards = List.copyOf(cards);
    }
  }

  /// Into a cell, as a card of its own.
  record InCell(Cell cell) implements PicturePlace {}

  /// Onto the selected cards, else into the selected cell.
  static Optional<PicturePlace> selectedIn(View view) {
    List<CardId> cards = view.selection().only(CardId.class);
    return cards.isEmpty()
        ? view.selection().cell().flatMap(it -> in(it, view.journeyMap()))
        : Optional.of(new OnCards(cards));
  }

  /// Into a cell of a map; empty if its lane holds no cards.
  static Optional<PicturePlace> in(Cell cell, JourneyMap map) {
    return map.lane(cell.lane()).filter(it -> it.kind().holdsCards()).map(_ -> new InCell(cell));
  }

  /// Takes a picture in and shows it there.
  ///
  /// @param refused gets the sentence that says why there is none
  default void take(
      PictureSource source, Session session, PictureDesk desk, Consumer<String> refused) {
    desk.take(source, it -> show(it, session), refused);
  }

  /// Shows a picture there, unless the place has gone meanwhile.
  private void show(PictureIntake taken, Session session) {
    switch (this) {
      case OnCards(List<CardId> cards) -> Illustration.of(cards, session).show(taken);
      case InCell(Cell cell) when isIn(cell, session) -> Illustration.add(taken, cell, session);
      case InCell _ -> {}
    }
  }

  private static boolean isIn(Cell cell, Session session) {
    return session
        .shown()
        .mapOf(cell.lane())
        .filter(map -> map.steps().stream().anyMatch(it -> it.id().equals(cell.step())))
        .isPresent();
  }
}
