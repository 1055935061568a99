package org.periplo.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.edit.DeleteLink;
import org.periplo.edit.SmallMap;
import org.periplo.files.Sample;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.Cell;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Link;
import org.periplo.model.LinkId;
import org.periplo.model.MapId;
import org.periplo.model.PictureId;
import org.periplo.model.Project;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.session.View;

class FormsTest {

  @Test
  void everyPropertyOfEverythingOnASampleIsReadChangedAndTakenBack() {
    Set<Form<?>> seen = new HashSet<>();
    for (Sample sample : Sample.values()) {
      Session session = session(sample.project());
      for (Selection selection : selections(session.view())) {
        session.select(selection);
        Forms.of(session.view()).forEach(it -> check(session, it, seen));
      }
      assertThat(session.isSaved()).isTrue();
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(Forms.all().toList());
  }

  private static <E> void check(Session session, Subject<E> subject, Set<Form<?>> seen) {
    seen.add(subject.form());
    OtherValue<E> other = new OtherValue<>(session, subject);
    assertThat(subject.elements().apply(session.view())).hasSize(1);
    subject.form().properties().forEach(other::check);
  }

  /// Nothing, each element alone, and each emotion point.
  private static List<Selection> selections(View view) {
    JourneyMap map = view.journeyMap();
    return Stream.of(
            Stream.of(Selection.NONE),
            view.project()
                .ids()
                .filter(it -> !(it instanceof MapId || it instanceof PictureId))
                .filter(it -> view.project().mapOf(it).filter(its -> !its.equals(map)).isEmpty())
                .map(Selection::of),
            map.curves().stream()
                .flatMap(
                    curve ->
                        curve.points().stream()
                            .map(
                                it ->
                                    Selection.of(curve.id())
                                        .in(new Cell(curve.lane(), it.step())))))
        .flatMap(it -> it)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everythingIsNamedInTheLanguage(String language) {
    Messages messages = Messages.in(Locale.of(language));

    assertThat(Forms.all())
        .allSatisfy(it -> assertThat(messages.text(it.title())).isNotBlank())
        .flatExtracting(Form::sections)
        .filteredOn(it -> !it.heading().isEmpty())
        .allSatisfy(it -> assertThat(messages.text(it.heading())).isNotBlank());
    assertThat(Forms.all().flatMap(Form::properties))
        .allSatisfy(it -> assertThat(messages.text(it.key())).isNotBlank());
  }

  @Test
  void cardsOfSeveralKindsShowWhatAllCardsHave() {
    Session session = session(SmallMap.project());
    session.select(Selection.of(SmallMap.ASK, SmallMap.QUEUE));

    assertThat(Forms.of(session.view()))
        .extracting(Subject::form)
        .isEqualTo(List.of(CardForms.ANY));
  }

  @Test
  void elementsOfOtherKindsThanThePrimaryOneAreLeftOut() {
    Session session = session(SmallMap.project());
    session.select(Selection.of(SmallMap.ASK, SmallMap.SEARCH, SmallMap.PAY));
    Subject<?> subject = Forms.of(session.view()).getFirst();

    assertThat(subject.form()).isEqualTo(GridForms.STEP);
    assertThat(subject.elements().apply(session.view())).hasSize(2);
  }

  @Test
  void aLinkSaysWhatItTies() {
    Session session = session(SmallMap.project());
    Link link = session.view().journeyMap().links().getFirst();
    session.select(Selection.of(link.id()));

    assertThat(GridForms.LINK.properties())
        .extracting(it -> ((Property.Fact<Link>) it).says().apply(session.view(), link))
        .containsExactly(List.of(new Caption.Own("queue")), List.of(new Caption.Own("till")));
  }

  @Test
  void aCardSaysWhatItIsLinkedWithAndCanBeUnlinked() {
    Session session = session(SmallMap.project());
    Card till = session.view().journeyMap().card(SmallMap.TILL).orElseThrow();
    Property.Removables<Card> links =
        CardForms.ANY
            .properties()
            .filter(Property.Removables.class::isInstance)
            .map(it -> (Property.Removables<Card>) it)
            .findFirst()
            .orElseThrow();

    assertThat(links.things().apply(session.view(), till))
        .containsExactly(
            new Property.Removable(
                new Caption.Own("queue"), new DeleteLink(new LinkId("queue-till"))),
            new Property.Removable(
                new Caption.Own("mail"), new DeleteLink(new LinkId("till-mail"))));
  }

  private static Session session(Project project) {
    return Session.ofSaved(project, new IdSource(new Random(3)));
  }
}
