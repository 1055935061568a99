package org.periplo.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.edit.ChangeCardDetail;
import org.periplo.edit.SmallMap;
import org.periplo.exchange.Offer;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.Cell;
import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.ElementId;
import org.periplo.model.Persona;
import org.periplo.model.Project;
import org.periplo.model.Segment;
import org.periplo.model.Team;
import org.periplo.model.Touchpoint;
import org.periplo.pictures.PictureIntake;
import org.periplo.session.Selection;
import org.periplo.ui.picture.PictureSource;

class PeopleActionsTest {

  private static final PictureSource DOT =
      () -> PictureIntake.ofPixels(1, 1, new int[] {0xFFD02020});

  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

  private final TestEditor editor = new TestEditor();

  private Project project() {
    return editor.session().current();
  }

  private String undo() {
    return new Undo().name(editor, ENGLISH);
  }

  /// @param form the form that is to be filled in
  /// @param undo how adding is taken back
  record Insertion(Action action, String form, String undo) {}

  static List<Insertion> insertions() {
    return List.of(
        new Insertion(new InsertPersona(), "inspector.persona", "Undo: Add persona"),
        new Insertion(new InsertSegment(), "inspector.segment", "Undo: Add segment"),
        new Insertion(new InsertChannel(), "inspector.oneChannel", "Undo: Add channel"),
        new Insertion(new InsertTeam(), "inspector.team", "Undo: Add team"));
  }

  @ParameterizedTest
  @MethodSource("insertions")
  void somethingNewIsSelectedToBeFilledInAndCanBeDeletedAgain(Insertion it) {
    Project before = project();

    editor.ask(it.action());

    assertThat(undo()).isEqualTo(it.undo());
    assertThat(editor.done).containsExactly("fill in " + it.form());
    assertThat(editor.session().selection().elements()).hasSize(1);
    editor.ask(new Delete());
    assertThat(project()).isEqualTo(before);
  }

  @Test
  void newOnesAreNamedInTheLanguageOfTheProject() {
    insertions().forEach(it -> editor.ask(it.action()));

    assertThat(project().personas()).extracting(Persona::name).contains("New persona");
    assertThat(project().segments()).extracting(Segment::name).contains("New segment");
    assertThat(project().channels()).extracting(Channel::name).contains("New channel");
    assertThat(project().teams()).extracting(Team::name).contains("New team");
  }

  @Test
  void whatIsDeletedIsTakenOffTheCardsThatNameIt() {
    editor.ask(new InsertChannel());
    ElementId channel = editor.session().selection().primary().orElseThrow();
    Touchpoint used = Touchpoint.NEW.withChannels(List.of((ChannelId) channel));
    editor.session().apply(new ChangeCardDetail(SmallMap.TILL, used));

    editor.selecting(Selection.of(channel)).ask(new Delete());

    assertThat(card(project()).detail()).isEqualTo(Touchpoint.NEW);
    assertThat(undo()).isEqualTo("Undo: Delete channel");
    editor.ask(new Undo());
    assertThat(card(project()).detail()).isEqualTo(used);
  }

  private static Card card(Project project) {
    return project.maps().getFirst().card(SmallMap.TILL).orElseThrow();
  }

  @Test
  void theBrandIsFilledInWithNothingSelected() {
    editor.selecting(Selection.of(SmallMap.ASK)).ask(new EditBrand());

    assertThat(editor.session().selection()).isEqualTo(Selection.NONE);
    assertThat(editor.done).containsExactly("fill in inspector.brand");
  }

  @Test
  void aPictureIsPastedOntoTheSelectedCard() {
    editor.pictures.clipboard = Optional.of(DOT);

    editor.selecting(Selection.of(SmallMap.TILL)).ask(new Paste());

    assertThat(card(project()).picture()).contains(project().pictures().getFirst().id());
    assertThat(undo()).isEqualTo("Undo: Change card picture");
  }

  @Test
  void aPictureIsPastedIntoACellAsACardOfItsOwn() {
    Cell cell = new Cell(SmallMap.PAINS, SmallMap.SEARCH);
    editor.pictures.clipboard = Optional.of(DOT);

    editor.selecting(Selection.of(cell)).ask(new Paste());

    assertThat(project().maps().getFirst().cardsIn(cell))
        .extracting(Card::picture)
        .contains(Optional.of(project().pictures().getFirst().id()));
  }

  @Test
  void wordsOnTheClipboardComeBeforeThePictureOfThem() {
    editor.pictures.clipboard = Optional.of(DOT);
    editor.put(Offer.ofText("words"));

    editor.selecting(Selection.of(SmallMap.TILL)).ask(new Paste());

    assertThat(project().pictures()).isEmpty();
  }

  @Test
  void withNowhereToPutItAPictureIsNotPasted() {
    editor.pictures.clipboard = Optional.of(DOT);

    assertThat(editor.ask(new Paste()).done).containsExactly("not possible");
  }

  @Test
  void whyAPictureIsNotTakenIsTold() {
    editor.pictures.clipboard = Optional.of(PictureSource.of(new byte[] {1, 2, 3}));

    editor.selecting(Selection.of(SmallMap.TILL)).ask(new Paste());

    assertThat(editor.questions.told)
        .containsExactly(
            "This is not a picture that Periplo knows, or it is damaged. Use PNG, JPEG, GIF, BMP,"
                + " TIFF or WebP.");
  }
}
