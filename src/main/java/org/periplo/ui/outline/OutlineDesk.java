package org.periplo.ui.outline;

import java.util.List;
import java.util.Optional;
import org.periplo.edit.Edit;
import org.periplo.gesture.Direction;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.ElementId;
import org.periplo.model.LaneId;
import org.periplo.model.Project;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.ui.outline.Subject.Element;

/// What a person does in the outline, without a window.
///
/// Something new is previewed while its words are written: it becomes one step of the history
/// together with them, or none.
final class OutlineDesk {

  private final Session session;
  private final Messages messages;
  private Optional<Sentence> teller = Optional.empty();
  private Optional<Addition> draft = Optional.empty();
  private Optional<LaneId> lane = Optional.empty();

  OutlineDesk(Session session, Messages messages) {
    this.session = session;
    this.messages = messages;
  }

  /// The outermost lines, as things stand.
  List<Line> lines() {
    return OutlineTree.of(session.view(), messages);
  }

  /// What a screen reader says of a line.
  String spoken(Line line) {
    if (teller.filter(it -> it.tellsOf(session.view())).isEmpty()) {
      teller = Optional.of(new Sentence(session.view(), messages));
    }
    return teller.orElseThrow().of(line);
  }

  /// Whether a line stands for the map that is looked at.
  boolean isLookedAt(Subject subject) {
    return subject.equals(new Element(session.map()));
  }

  /// What is selected in the session, the primary element last.
  List<Subject> selected() {
    Optional<Card> card =
        session
            .selection()
            .primary()
            .filter(CardId.class::isInstance)
            .flatMap(it -> session.view().journeyMap().card((CardId) it));
    lane = card.map(Card::lane).or(() -> lane);
    return Subjects.in(session.view()).of(session.selection());
  }

  /// Selects what the lines stand for, the last of them as the primary element.
  void select(List<Subject> subjects) {
    session.select(Subjects.in(session.view()).selection(subjects));
  }

  /// The words that can be written anew, in one row; empty if the line has none of its own.
  Optional<String> words(Subject subject) {
    return new Writing(session.view(), messages).words(subject);
  }

  /// Begins one more of the kind of a line, right after it.
  ///
  /// @return what is there now, selected; empty if there is no such thing
  Optional<Subject> addAfter(Subject subject) {
    return begin(additions().after(subject));
  }

  /// Begins something new inside of what a line stands for, as the last there: a card goes to the
  /// lane of the card that was selected last.
  ///
  /// @return what is there now, selected; empty if there is no such thing
  Optional<Subject> addInside(Subject subject) {
    return begin(additions().inside(subject, lane));
  }

  private Additions additions() {
    leave();
    session.commit();
    return new Additions(session);
  }

  private Optional<Subject> begin(Optional<Addition> wanted) {
    wanted.ifPresent(
        it -> {
          session.preview(it.begun());
          session.select(Selection.of(it.id()));
          if (it.proposal().isPresent()) {
            draft = wanted;
          } else {
            session.commit();
          }
        });
    return wanted.map(it -> new Element(it.id()));
  }

  /// Keeps the words that were written in one row: of something new, or in place of the old ones.
  ///
  /// @return whether a card was new and has words now, so that the next one can follow
  boolean write(Subject subject, String row) {
    Optional<Addition> added = open().filter(it -> new Element(it.id()).equals(subject));
    draft = Optional.empty();
    if (added.isPresent()) {
      return keep(added.get(), row);
    }
    new Writing(session.view(), messages).written(subject, row).ifPresent(session::apply);
    return false;
  }

  /// What is begun and still only previewed.
  private Optional<Addition> open() {
    return draft.filter(it -> isIn(session.shown(), it.id()) && !isIn(session.current(), it.id()));
  }

  private static boolean isIn(Project project, ElementId id) {
    return project.ids().anyMatch(id::equals);
  }

  private boolean keep(Addition added, String row) {
    Optional<Edit> edit = added.kept(row);
    edit.ifPresentOrElse(session::preview, session::cancel);
    session.commit();
    return edit.isPresent() && added.id() instanceof CardId;
  }

  /// Leaves the words as they were; something new goes again.
  void leave() {
    open().ifPresent(_ -> session.cancel());
    draft = Optional.empty();
  }

  /// Moves what is selected by one place.
  void move(Direction direction) {
    new Moves(session.view()).towards(direction).ifPresent(session::apply);
  }

  /// Whether a line can be dropped on a side of another one.
  boolean takes(Subject dragged, Subject target, Drop.Side side) {
    return drop(dragged, target, side).isPresent();
  }

  /// Drops a line on a side of another one, and selects it.
  void take(Subject dragged, Subject target, Drop.Side side) {
    drop(dragged, target, side).ifPresent(session::apply);
    select(List.of(dragged));
  }

  private Optional<Edit> drop(Subject dragged, Subject target, Drop.Side side) {
    return new Drop(session.view().journeyMap(), side).of(dragged, target);
  }
}
