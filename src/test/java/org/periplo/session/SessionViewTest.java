package org.periplo.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.periplo.edit.SmallMap.ACTIONS;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.BEFORE;
import static org.periplo.edit.SmallMap.CONTACTS;
import static org.periplo.edit.SmallMap.MAP;
import static org.periplo.edit.SmallMap.PAY;
import static org.periplo.edit.SmallMap.READ;
import static org.periplo.edit.SmallMap.SEARCH;
import static org.periplo.edit.SmallMap.mapOf;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.periplo.edit.AddCard;
import org.periplo.edit.AddMap;
import org.periplo.edit.AddPersona;
import org.periplo.edit.DeleteCards;
import org.periplo.edit.DeleteMap;
import org.periplo.edit.DeletePersona;
import org.periplo.edit.DeleteStage;
import org.periplo.edit.DeleteStep;
import org.periplo.edit.RenameStage;
import org.periplo.edit.SmallMap;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.MapId;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;
import org.periplo.model.Project;

class SessionViewTest {
  private final Project project = SmallMap.project();
  private final Session session = Session.ofSaved(project, new IdSource(new SplittableRandom(1)));

  /// The id of a second map, with one persona, which the session is made to have.
  private MapId secondMap() {
    Persona ana = Persona.of(new PersonaId("ana"), "Ana");
    JourneyMap second = AddMap.from(mapOf(project), "second", session.ids()).map();
    session.apply(new AddPersona(ana));
    session.apply(new AddMap(second.withPersonas(List.of(ana.id()))));
    return second.id();
  }

  @Test
  void whatIsDeletedIsNoLongerSelected() {
    session.select(Selection.of(ASK, READ).in(new Cell(ACTIONS, SEARCH)));
    session.apply(new DeleteCards(List.of(READ)));

    assertThat(session.selection()).isEqualTo(Selection.of(ASK).in(new Cell(ACTIONS, SEARCH)));

    session.apply(new DeleteStep(SEARCH));
    assertThat(session.selection()).isEqualTo(Selection.NONE);
  }

  @Test
  void whatUndoTakesAwayIsNoLongerSelected() {
    AddCard edit = AddCard.last(project, new Cell(ACTIONS, PAY), "new", session.ids());
    session.apply(edit);
    session.select(Selection.of(edit.card().id()));
    session.undo();

    assertThat(session.selection()).isEqualTo(Selection.NONE);
  }

  @Test
  void onlyWhatIsThereIsSelected() {
    session.select(Selection.of(ASK, new CardId("none")));

    assertThat(session.selection()).isEqualTo(Selection.of(ASK));
  }

  @Test
  void anAddedMapIsLookedAt() {
    MapId second = secondMap();

    assertThat(session.map()).isEqualTo(second);
    assertThat(session.view().journeyMap().name()).isEqualTo("second");
  }

  @Test
  void whatIsSelectedIsLookedAt() {
    MapId second = secondMap();
    session.select(Selection.of(ASK));
    assertThat(session.map()).isEqualTo(MAP);

    session.select(Selection.of(second));
    assertThat(session.map()).isEqualTo(second);
  }

  @Test
  void lookingAtAnotherMapSelectsNothing() {
    MapId second = secondMap();
    session.select(Selection.of(ASK));
    session.lookAt(second);

    assertThat(session.selection()).isEqualTo(Selection.NONE);
    assertThatThrownBy(() -> session.lookAt(new MapId("none")))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void undoLooksAtTheMapThatItChanges() {
    MapId second = secondMap();
    session.lookAt(MAP);
    session.apply(new RenameStage(BEFORE, "early"));
    session.lookAt(second);
    session.undo();

    assertThat(session.map()).isEqualTo(MAP);
  }

  @Test
  void aChangeOutsideOfTheMapsStaysWhereItIs() {
    MapId second = secondMap();
    session.lookAt(MAP);
    session.select(Selection.of(ASK));
    session.apply(new DeletePersona(new PersonaId("ana")));

    assertThat(session.shown().map(second).orElseThrow().personas()).isEmpty();
    assertThat(session.view()).isEqualTo(new View(session.shown(), MAP, Selection.of(ASK)));
  }

  @Test
  void whenItsMapIsDeletedAnotherIsLookedAt() {
    MapId second = secondMap();
    session.apply(new DeleteMap(second));

    assertThat(session.map()).isEqualTo(MAP);
  }

  @Test
  void whatIsCollapsedStaysSoOnTheWayBackAndForth() {
    session.showCollapsed(Set.of(BEFORE, ACTIONS));
    session.apply(new RenameStage(BEFORE, "early"));
    session.undo();

    assertThat(session.view().collapsed()).isEqualTo(Set.of(BEFORE, ACTIONS));
  }

  @Test
  void whatIsNoLongerThereIsNoLongerCollapsed() {
    session.showCollapsed(Set.of(BEFORE, ACTIONS));
    session.apply(new DeleteStage(BEFORE));

    assertThat(session.view().collapsed()).isEqualTo(Set.of(ACTIONS));
  }

  @Test
  void whatIsSelectedIsExpanded() {
    session.showCollapsed(Set.of(BEFORE, ACTIONS, CONTACTS));
    session.select(Selection.of(ASK));

    assertThat(session.view().collapsed()).isEqualTo(Set.of(CONTACTS));

    session.select(Selection.of(CONTACTS));
    assertThat(session.view().collapsed()).isEqualTo(Set.of(CONTACTS));

    session.select(Selection.of(new Cell(CONTACTS, PAY)));
    assertThat(session.view().collapsed()).isEmpty();
  }

  @Test
  void aLaneThatHidesWhatIsSelectedIsSelectedInstead() {
    session.select(Selection.of(ASK).in(new Cell(ACTIONS, SEARCH)));
    session.toggleCollapsed(ACTIONS);

    assertThat(session.view())
        .isEqualTo(new View(project, MAP, Selection.of(ACTIONS), Set.of(ACTIONS)));

    session.toggleCollapsed(ACTIONS);
    assertThat(session.view().collapsed()).isEmpty();
  }
}
