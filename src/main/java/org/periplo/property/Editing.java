package org.periplo.property;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.periplo.edit.Edit;
import org.periplo.edit.EditGroup;
import org.periplo.model.BrokenRuleException;
import org.periplo.session.Session;
import org.periplo.session.View;

/// Reads and changes the properties of elements in a session, of one or of several at once.
///
/// A change of several elements is one step of the history. What the model refuses changes nothing.
public final class Editing<E> {

  private final Session session;
  private final Subject<E> subject;

  /// Edits the elements of a subject.
  public Editing(Session session, Subject<E> subject) {
    this.session = session;
    this.subject = subject;
  }

  /// Edits the same elements whatever is selected from now on.
  public Editing<E> pinned() {
    return new Editing<>(session, subject.pinned(session.view()));
  }

  /// The elements as they are shown.
  public List<E> elements() {
    return subject.elements().apply(session.view());
  }

  /// What is to be seen.
  public View view() {
    return session.view();
  }

  /// The value that all of some elements share; empty if they differ, or if there are none.
  public static <E, V> Optional<V> shared(List<E> elements, Access<E, V> access) {
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    V first = access.value().apply(elements.getFirst());
    return elements.stream().map(access.value()).allMatch(first::equals)
        ? Optional.of(first)
        : Optional.empty();
  }

  /// Shows what another value would look like, until [#commit], [#cancel], or one that cannot be.
  ///
  /// @return why it cannot be; empty if it can
  public <V> Optional<Refusal> preview(Access<E, V> access, V value) {
    return attempt(() -> edit(access, _ -> value, List.of()).ifPresent(session::preview));
  }

  /// Gives every element another value.
  ///
  /// @return why it cannot be; empty if it can
  public <V> Optional<Refusal> apply(Access<E, V> access, V value) {
    return apply(access, _ -> value, List.of());
  }

  /// Makes another value of the one that each element has.
  ///
  /// @param first what must be done before, in the same step
  /// @return why it cannot be; empty if it can
  public <V> Optional<Refusal> apply(
      Access<E, V> access, UnaryOperator<V> change, List<Edit> first) {
    session.commit();
    return attempt(() -> edit(access, change, first).ifPresent(session::apply));
  }

  /// Makes an edit.
  ///
  /// @return why it cannot be; empty if it can
  public Optional<Refusal> apply(Edit edit) {
    session.commit();
    return attempt(() -> session.apply(edit));
  }

  /// Takes what is typed as one of the things that it can mean, and changes each element with it.
  ///
  /// @param change what the thing that was picked makes of a value
  /// @return why it cannot be; empty if it can
  public <V, I> Optional<Refusal> pick(
      Access<E, V> access, Pick<I> pick, BiFunction<V, I, V> change) {
    Pick.Taken<I> taken = pick.taking().apply(session.ids());
    return apply(access, it -> change.apply(it, taken.item()), taken.edits());
  }

  /// Makes what is previewed one step of the history.
  public void commit() {
    session.commit();
  }

  /// Takes back what is previewed.
  public void cancel() {
    session.cancel();
  }

  private <V> Optional<Edit> edit(Access<E, V> access, UnaryOperator<V> change, List<Edit> first) {
    List<Edit> edits =
        subject.elements().apply(saved()).stream()
            .map(it -> access.change().apply(it, change.apply(access.value().apply(it))))
            .toList();
    return edits.isEmpty() ? Optional.empty() : Optional.of(together(first, edits));
  }

  private static Edit together(List<Edit> first, List<Edit> edits) {
    List<Edit> all = Stream.concat(first.stream(), edits.stream()).toList();
    return all.size() == 1 ? all.getFirst() : new EditGroup(edits.getFirst().name(), all);
  }

  private View saved() {
    return new View(session.current(), session.map(), session.selection());
  }

  private Optional<Refusal> attempt(Runnable change) {
    try {
      change.run();
      return Optional.empty();
    } catch (BrokenRuleException refused) {
      session.cancel();
      return Optional.of(Refusal.of(refused));
    }
  }
}
