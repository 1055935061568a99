package org.periplo.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.periplo.model.Extras;
import org.periplo.model.Project;
import org.periplo.model.Review;
import org.periplo.session.Session;

/// Gives each property of some elements another value, and takes it back.
final class OtherValue<E> {

  private final Session session;
  private final Editing<E> editing;

  OtherValue(Session session, Subject<E> subject) {
    this.session = session;
    this.editing = new Editing<>(session, subject);
  }

  void check(Property<E> property) {
    switch (property) {
      case Property.Line<E> it -> change(it.access(), words -> words + "x");
      case Property.Lines<E> it ->
          change(it.access(), words -> words.isEmpty() ? "x" : words + "\nx");
      case Property.Segments<E, ?> it -> segments(it);
      case Property.Choice<E, ?> it -> choose(it);
      case Property.Marks<E> it -> change(it.access(), number -> number % 5 + 1);
      case Property.Numeral<E> it -> number(it);
      case Property.Scale<E> it -> change(it.access(), number -> number == 0.25 ? 0.5 : 0.25);
      case Property.Day<E> it -> change(it.access(), _ -> Optional.of(LocalDate.of(2031, 2, 3)));
      case Property.Name<E, ?> it -> name(it);
      case Property.Names<E, ?> it -> names(it);
      case Property.Image<E> it ->
          assertThat(Editing.shared(editing.elements(), it.access())).isPresent();
      case Property.Colours<E> it -> change(it.access(), _ -> List.of("#123456"));
      case Property.Reviews<E> it -> reviews(it.access());
      case Property.Removables<E> it -> remove(it);
      case Property.Fact<E> it ->
          assertThat(it.says().apply(editing.view(), editing.elements().getFirst())).isNotNull();
    }
  }

  private void remove(Property.Removables<E> it) {
    List<Property.Removable> before = things(it);
    if (!before.isEmpty()) {
      assertThat(editing.apply(before.getFirst().removal())).isEmpty();
      assertThat(things(it)).isEqualTo(before.subList(1, before.size()));
      session.undo();
      assertThat(things(it)).isEqualTo(before);
    }
  }

  private List<Property.Removable> things(Property.Removables<E> it) {
    return it.things().apply(editing.view(), editing.elements().getFirst());
  }

  /// Small numbers fit every scale, and every map but for cards at its end.
  private void number(Property.Numeral<E> it) {
    Optional<BigDecimal> now = Editing.shared(editing.elements(), it.access()).orElseThrow();
    Optional<Refusal> refusal = editing.preview(it.access(), next(now));
    session.cancel();
    if (refusal.isPresent()) {
      assertThat(refusal).contains(Refusal.of("refused.span"));
    } else {
      change(it.access(), OtherValue::next);
    }
  }

  private static Optional<BigDecimal> next(Optional<BigDecimal> number) {
    return Optional.of(
        number.equals(Optional.of(BigDecimal.ONE)) ? BigDecimal.TWO : BigDecimal.ONE);
  }

  private <V> void segments(Property.Segments<E, V> it) {
    choose(it.access(), it.options());
  }

  private <V> void choose(Property.Choice<E, V> it) {
    choose(it.access(), it.options().apply(editing.view(), editing.elements()).toList());
  }

  private <V> void choose(Access<E, V> access, List<Option<V>> options) {
    V now = Editing.shared(editing.elements(), access).orElseThrow();
    assertThat(options).extracting(Option::value).contains(now).doesNotHaveDuplicates();
    options.stream().map(Option::value).forEach(it -> change(access, _ -> it));
  }

  private <I> void name(Property.Name<E, I> it) {
    Pick<I> pick = it.catalogue().offers(session.shown(), "Sorprendente").getLast();
    Project before = session.current();
    assertThat(editing.pick(it.access(), pick, (_, item) -> Optional.of(item))).isEmpty();
    I item = Editing.shared(editing.elements(), it.access()).flatMap(all -> all).orElseThrow();
    assertThat(it.catalogue().name().apply(session.shown(), item)).isEqualTo("Sorprendente");
    undo(before);
    change(it.access(), _ -> Optional.empty());
  }

  private <I> void names(Property.Names<E, I> it) {
    Pick<I> pick = it.catalogue().offers(session.shown(), "Sorprendente").getLast();
    Project before = session.current();
    assertThat(
            editing.pick(
                it.access(),
                pick,
                (list, item) -> Stream.concat(list.stream(), Stream.of(item)).toList()))
        .isEmpty();
    I item = Editing.shared(editing.elements(), it.access()).orElseThrow().getLast();
    assertThat(it.catalogue().name().apply(session.shown(), item)).isEqualTo("Sorprendente");
    undo(before);
    change(it.access(), _ -> List.of());
  }

  private void reviews(Access<E, List<Review>> access) {
    Review review = new Review(LocalDate.of(2031, 2, 3), "fewer steps", Extras.NONE);
    change(access, it -> Stream.concat(it.stream(), Stream.of(review)).toList());
    change(access, it -> it.stream().limit(Math.max(0, it.size() - 1)).toList());
    change(
        access,
        it ->
            Stream.concat(
                    it.stream().limit(Math.max(0, it.size() - 1)),
                    it.reversed().stream()
                        .limit(1)
                        .map(last -> new Review(last.date(), "other", last.extras())))
                .toList());
  }

  private <V> void change(Access<E, V> access, UnaryOperator<V> change) {
    Project before = session.current();
    V now = Editing.shared(editing.elements(), access).orElseThrow();
    V other = change.apply(now);

    assertThat(editing.apply(access, other)).isEmpty();
    assertThat(Editing.shared(editing.elements(), access)).contains(other);
    if (!other.equals(now)) {
      undo(before);
    }
  }

  private void undo(Project before) {
    assertThat(session.undoName()).isPresent();
    session.undo();
    assertThat(session.current()).isSameAs(before);
  }
}
