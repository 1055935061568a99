package org.periplo.gesture;

import java.util.Set;
import org.periplo.model.Card;
import org.periplo.model.ElementId;
import org.periplo.session.Selection;
import org.periplo.session.Session;

/// What a press on a card or a head selects: with Shift a range, with Ctrl one more or one fewer,
/// else it alone, unless it is among what is selected.
record Pick(Set<Modifier> held) {

  /// Whether what is pressed is added to other things.
  boolean adds() {
    return held.contains(Modifier.SHIFT) || held.contains(Modifier.SHORTCUT);
  }

  void card(Card card, Desk desk) {
    Session session = desk.session();
    if (held.contains(Modifier.SHORTCUT)) {
      session.select(session.selection().toggled(card.id()));
    } else if (held.contains(Modifier.SHIFT)) {
      new Extension(desk).to(card);
    } else if (!session.selection().contains(card.id())) {
      session.select(Selection.of(card.id()).in(card.cell()));
    }
  }

  void head(ElementId head, Desk desk) {
    Session session = desk.session();
    Selection selection = session.selection();
    HeadRow row = HeadRow.of(desk.map(), head).orElseThrow();
    boolean same = selection.primary().filter(row.heads()::contains).isPresent();
    if (held.contains(Modifier.SHORTCUT) && same) {
      session.select(selection.toggled(head));
    } else if (held.contains(Modifier.SHIFT) && same) {
      session.select(row.to(head, selection));
    } else if (!selection.contains(head)) {
      session.select(Selection.of(head));
    }
  }
}
