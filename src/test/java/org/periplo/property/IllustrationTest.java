package org.periplo.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.periplo.edit.AddPersona;
import org.periplo.edit.SmallMap;
import org.periplo.model.Bytes;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.IdSource;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;
import org.periplo.model.Picture;
import org.periplo.model.PictureFormat;
import org.periplo.model.PictureId;
import org.periplo.model.Project;
import org.periplo.pictures.PictureIntake;
import org.periplo.session.Selection;
import org.periplo.session.Session;

class IllustrationTest {

  private static final PictureIntake SHOP = taken(1);
  private static final PictureIntake STREET = taken(2);
  private static final PersonaId ANA = new PersonaId("ana");

  private final Session session = Session.ofSaved(SmallMap.project(), new IdSource(new Random(3)));

  private static PictureIntake taken(int content) {
    return new PictureIntake(PictureFormat.PNG, Bytes.copyOf(new byte[] {(byte) content}));
  }

  private Illustration<Card> of(CardId... cards) {
    return Illustration.of(List.of(cards), session);
  }

  private Project project() {
    return session.shown();
  }

  private Optional<PictureId> shownBy(CardId card) {
    return project().mapOf(card).orElseThrow().card(card).orElseThrow().picture();
  }

  @Test
  void aCardShowsAPictureThatIsKeptInTheProjectInOneStep() {
    Project before = project();

    assertThat(of(SmallMap.ASK).show(SHOP)).isEmpty();

    assertThat(project().pictures()).extracting(Picture::content).containsExactly(SHOP.content());
    assertThat(shownBy(SmallMap.ASK)).contains(project().pictures().getFirst().id());
    session.undo();
    assertThat(project()).isSameAs(before);
  }

  @Test
  void equalContentIsKeptOnce() {
    of(SmallMap.ASK).show(SHOP);
    of(SmallMap.READ, SmallMap.TILL).show(SHOP);

    assertThat(project().pictures()).hasSize(1);
    assertThat(List.of(shownBy(SmallMap.READ), shownBy(SmallMap.TILL)))
        .containsOnly(shownBy(SmallMap.ASK));
  }

  @Test
  void aPictureThatNothingShowsAnyMoreLeavesTheProject() {
    of(SmallMap.ASK).show(SHOP);
    of(SmallMap.ASK).show(STREET);
    assertThat(project().pictures()).extracting(Picture::content).containsExactly(STREET.content());

    of(SmallMap.ASK).remove();
    assertThat(project().pictures()).isEmpty();
    assertThat(shownBy(SmallMap.ASK)).isEmpty();

    session.undo();
    assertThat(of(SmallMap.ASK).picture().map(Picture::content)).contains(STREET.content());
  }

  @Test
  void aPictureThatSomethingElseShowsStays() {
    of(SmallMap.ASK, SmallMap.READ).show(SHOP);

    of(SmallMap.ASK).remove();

    assertThat(project().pictures()).hasSize(1);
    assertThat(shownBy(SmallMap.READ)).isPresent();
  }

  @Test
  void theSamePictureAgainChangesNothing() {
    of(SmallMap.ASK).show(SHOP);
    Project before = project();

    of(SmallMap.ASK).show(SHOP);

    assertThat(project()).isSameAs(before);
  }

  @Test
  void aPictureIsDescribedForAllThatShowIt() {
    of(SmallMap.ASK, SmallMap.READ).show(SHOP);

    of(SmallMap.ASK).describe("the shop");

    assertThat(of(SmallMap.READ).picture().map(Picture::description)).contains("the shop");
    assertThat(of(SmallMap.TILL).describe("nothing")).isEmpty();
  }

  @Test
  void aPictureThatWasOnItsWayGoesWhereItWasMeantToGo() {
    session.apply(new AddPersona(Persona.of(ANA, "Ana")));
    session.select(Selection.of(ANA));
    Subject<?> persona = Forms.of(session.view()).getFirst();
    Illustration<?> meant = portrait(persona).pinned();

    session.select(Selection.of(SmallMap.ASK));
    meant.show(SHOP);

    assertThat(project().persona(ANA).flatMap(Persona::portrait))
        .contains(project().pictures().getFirst().id());
    assertThat(shownBy(SmallMap.ASK)).isEmpty();
  }

  private <E> Illustration<E> portrait(Subject<E> subject) {
    return subject
        .form()
        .properties()
        .filter(Property.Image.class::isInstance)
        .map(it -> (Property.Image<E>) it)
        .map(it -> new Illustration<>(new Editing<>(session, subject), it.access()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCellGetsACardOfItsOwnForAPicture() {
    Cell cell = new Cell(SmallMap.ACTIONS, SmallMap.TELL);

    Illustration.add(SHOP, cell, session);

    Card card = session.view().journeyMap().cardsIn(cell).getLast();
    assertThat(card.picture()).contains(project().pictures().getFirst().id());
    assertThat(session.selection()).isEqualTo(Selection.of(card.id()));
    session.undo();
    assertThat(project().pictures()).isEmpty();
  }
}
