package org.periplo.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplo.edit.AddCard;
import org.periplo.edit.Edit;
import org.periplo.edit.EditGroup;
import org.periplo.edit.EditName;
import org.periplo.model.Card;
import org.periplo.model.Cell;
import org.periplo.model.CurveId;
import org.periplo.session.Selection;
import org.periplo.session.Session;

/// Words are being written in place; the map shows them as they grow.
///
/// @param text as it stands now
record EditingText(Writing writing, String text) implements Gesture {

  @Override
  public Optional<Gesture> after(Input input, Desk desk) {
    return switch (input) {
      case Input.Written(String now) -> Optional.of(written(now, desk));
      case Input.PastedLines(List<String> lines) -> pasted(lines, desk);
      case Input.Key(KeyName name, Set<Modifier> held) -> afterKey(name, held, desk);
      case Input.Press _, Input.DoubleClick _ -> {
        keep(desk.session());
        yield Idle.AWAY.after(input, desk);
      }
      case Input.Away() -> {
        keep(desk.session());
        yield Optional.of(Idle.AWAY);
      }
      default -> Optional.empty();
    };
  }

  private Gesture written(String now, Desk desk) {
    desk.preview(writing.words().written(now));
    return new EditingText(writing, now);
  }

  /// Lines pasted into a new card are a card each, in one step; the next card comes after them.
  private Optional<Gesture> pasted(List<String> lines, Desk desk) {
    return writing.words() instanceof Words.OfNewCard(Card card, int position)
        ? cards(lines, card, position, desk)
        : Optional.empty();
  }

  private static Optional<Gesture> cards(List<String> lines, Card card, int position, Desk desk) {
    Session session = desk.session();
    session.cancel();
    List<Edit> edits = new ArrayList<>();
    for (String line : lines) {
      int at = position + edits.size();
      edits.add(
          edits.isEmpty()
              ? new AddCard(card.withText(line), at)
              : AddCard.at(session.shown(), card.cell(), at, line, session.ids()));
    }
    EditName name = new EditName("edit.pasteCards", List.of(edits.size()));
    session.apply(new EditGroup(name, edits));
    return new EditingStart(desk).newCardAt(card.cell(), position + edits.size());
  }

  private Optional<Gesture> afterKey(KeyName name, Set<Modifier> held, Desk desk) {
    return switch (name) {
      case ENTER -> held.isEmpty() ? Optional.of(entered(desk)) : Optional.empty();
      case TAB -> {
        keep(desk.session());
        yield Optional.of(besides(held, desk));
      }
      case ESCAPE -> {
        desk.session().cancel();
        yield Optional.of(Idle.AWAY);
      }
      default -> Optional.empty();
    };
  }

  /// After a new card comes the next one, until one is left empty.
  private Gesture entered(Desk desk) {
    boolean goesOn = !text.isBlank();
    keep(desk.session());
    return writing.words() instanceof Words.OfNewCard(Card card, int position) && goesOn
        ? new EditingStart(desk).newCardAt(card.cell(), position + 1).orElse(Idle.AWAY)
        : Idle.AWAY;
  }

  private static Gesture besides(Set<Modifier> held, Desk desk) {
    ReadingOrder order = desk.readingOrder();
    Optional<Cell> here = desk.session().selection().cell();
    Optional<Cell> next =
        here.flatMap(held.contains(Modifier.SHIFT) ? order::before : order::after);
    next.ifPresent(it -> desk.session().select(arrived(it, desk.session().selection())));
    return Idle.AWAY;
  }

  /// A curve stays selected as long as it goes on.
  private static Selection arrived(Cell cell, Selection before) {
    boolean goesOn = before.cell().filter(it -> it.lane().equals(cell.lane())).isPresent();
    List<CurveId> curve = goesOn ? before.only(CurveId.class) : List.of();
    return Selection.of(curve).in(cell);
  }

  /// Keeps what was written as one step; a new card without words leaves nothing behind.
  private void keep(Session session) {
    String kept = text.strip();
    boolean nothing = isNew() ? kept.isEmpty() : kept.equals(writing.words().text().strip());
    if (nothing) {
      session.cancel();
    } else {
      session.preview(writing.words().written(kept));
      session.commit();
    }
  }

  private boolean isNew() {
    return writing.words() instanceof Words.OfNewCard;
  }

  @Override
  public Feedback feedback(Desk desk) {
    return Feedback.NONE.withWriting(Optional.of(writing));
  }

  @Override
  public boolean fits(Desk desk) {
    return isNew() || desk.has(writing.words().element());
  }
}
