package org.periplo.gesture;

import java.util.Optional;
import java.util.Set;
import org.periplo.edit.Edit;
import org.periplo.gesture.Writing.Caret;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.CurveId;
import org.periplo.model.ElementId;
import org.periplo.model.LaneId;
import org.periplo.model.StageId;
import org.periplo.model.StepId;
import org.periplo.session.Selection;
import org.periplo.session.Session;

/// What keys mean while the hand holds nothing.
final class IdleKeys {

  private final Desk desk;
  private final Session session;

  IdleKeys(Desk desk) {
    this.desk = desk;
    this.session = desk.session();
  }

  /// The state after a key; empty if it means nothing.
  Optional<Gesture> pressed(KeyName name, Set<Modifier> held) {
    return switch (name) {
      case UP, DOWN, LEFT, RIGHT -> Direction.of(name).flatMap(it -> towards(it, held));
      case ENTER, F2 -> held.isEmpty() ? edited() : Optional.empty();
      case DELETE -> held.isEmpty() ? deleted() : Optional.empty();
      case ESCAPE -> unselected();
      case SPACE -> held.isEmpty() ? Optional.of(new ReadyToPan()) : Optional.empty();
      case TAB -> Optional.empty();
    };
  }

  private Optional<Gesture> towards(Direction direction, Set<Modifier> held) {
    if (held.isEmpty()) {
      return walked(direction);
    }
    if (held.equals(Set.of(Modifier.SHORTCUT))) {
      return moved(direction);
    }
    return held.equals(Set.of(Modifier.SHIFT)) && new Extension(desk).towards(direction)
        ? Optional.of(Idle.AWAY)
        : Optional.empty();
  }

  private Optional<Gesture> walked(Direction direction) {
    desk.grid().beside(session.selection(), direction).ifPresent(session::select);
    return Optional.of(Idle.AWAY);
  }

  private Optional<Gesture> moved(Direction direction) {
    return new KeyMove(desk.map(), session.selection(), desk.grid())
        .towards(direction)
        .map(
            edit -> {
              desk.apply(edit);
              followCard();
              return Idle.AWAY;
            });
  }

  /// The selected cell goes where the selected card went.
  private void followCard() {
    if (session.selection().primary().orElse(null) instanceof CardId id) {
      desk.map().card(id).ifPresent(it -> session.select(session.selection().in(it.cell())));
    }
  }

  private Optional<Gesture> edited() {
    return new EmotionKeys(desk).entered().or(this::editedWords);
  }

  private Optional<Gesture> editedWords() {
    Selection selection = session.selection();
    return selection
        .primary()
        .map(it -> words(it).map(words -> begun(words, words.text(), Caret.ALL_SELECTED)))
        .orElseGet(() -> selection.cell().flatMap(it -> new EditingStart(desk).newCardIn(it, "")));
  }

  /// The state after typing: a new card in a selected cell; on a selected card or head, other
  /// words, as in a spreadsheet, since whoever wants to go on with the old ones presses Enter or F2
  /// first, and Escape brings them back.
  Optional<Gesture> typed(String text) {
    return text.isBlank()
        ? Optional.empty()
        : new EmotionKeys(desk).typed(text).or(() -> typedWords(text));
  }

  private Optional<Gesture> typedWords(String text) {
    Selection selection = session.selection();
    return selection
        .primary()
        .map(it -> words(it).map(words -> begun(words, text, Caret.END)))
        .orElseGet(
            () -> selection.cell().flatMap(it -> new EditingStart(desk).newCardIn(it, text)));
  }

  private Gesture begun(Words words, String text, Caret caret) {
    desk.preview(words.written(text));
    return new EditingStart(desk).of(words, text, caret);
  }

  private Optional<Words> words(ElementId element) {
    return switch (element) {
      case CardId id -> desk.map().card(id).map(Words.OfCard::new);
      case StageId id -> desk.map().stage(id).map(Words.OfStage::new);
      case StepId id ->
          desk.map().steps().stream()
              .filter(it -> it.id().equals(id))
              .findFirst()
              .map(Words.OfStep::new);
      case LaneId id -> desk.map().lane(id).map(Words.OfLane::new);
      default -> Optional.empty();
    };
  }

  private Optional<Gesture> deleted() {
    Optional<Cell> cell = session.selection().cell();
    Optional<Edit> deletion = Deletion.of(session.view());
    return deletion.map(
        edit -> {
          desk.apply(edit);
          cell.ifPresent(it -> session.select(stayed(it)));
          return Idle.AWAY;
        });
  }

  /// Where a point was, its curve stays selected, so that the next key says how it feels again.
  private Selection stayed(Cell cell) {
    return Selection.of(session.selection().only(CurveId.class)).in(cell);
  }

  private Optional<Gesture> unselected() {
    boolean any = !session.selection().isEmpty();
    session.select(Selection.NONE);
    return any ? Optional.of(Idle.AWAY) : Optional.empty();
  }
}
