package org.periplo.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.periplo.edit.AddCard;
import org.periplo.edit.AddPicture;
import org.periplo.edit.ChangeCardPicture;
import org.periplo.edit.ChangePicture;
import org.periplo.edit.DeletePicture;
import org.periplo.edit.Edit;
import org.periplo.edit.EditGroup;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.Extras;
import org.periplo.model.IdSource;
import org.periplo.model.Persona;
import org.periplo.model.Picture;
import org.periplo.model.PictureId;
import org.periplo.model.Project;
import org.periplo.pictures.PictureIntake;
import org.periplo.session.Selection;
import org.periplo.session.Session;

/// Gives elements a picture, describes it, and takes it away.
///
/// The project keeps each picture once, however many elements show it, and none that nothing shows.
///
/// @param access the picture that an element shows
public record Illustration<E>(Editing<E> editing, Access<E, Optional<PictureId>> access) {

  /// The pictures of cards.
  public static Illustration<Card> of(List<CardId> cards, Session session) {
    Subject<Card> subject =
        new Subject<>(
            CardForms.ANY,
            view ->
                view.project().maps().stream()
                    .flatMap(it -> it.cards().stream())
                    .filter(it -> cards.contains(it.id()))
                    .toList());
    return new Illustration<>(new Editing<>(session, subject), CardForms.PICTURE);
  }

  /// Adds a card with nothing but a picture, as the last one of a cell, and selects it.
  public static void add(PictureIntake taken, Cell cell, Session session) {
    Pick.Taken<PictureId> picture = taken(taken, session.shown(), session.ids());
    AddCard card = AddCard.at(session.shown(), cell, Integer.MAX_VALUE, "", session.ids());
    List<Edit> edits = new ArrayList<>(picture.edits());
    edits.add(card);
    edits.add(new ChangeCardPicture(card.card().id(), Optional.of(picture.item())));
    session.apply(new EditGroup(card.name(), edits));
    session.select(Selection.of(card.card().id()));
  }

  /// The same elements, whatever is selected from now on.
  public Illustration<E> pinned() {
    return new Illustration<>(editing.pinned(), access);
  }

  /// The picture that all elements show.
  public Optional<Picture> picture() {
    return Editing.shared(editing.elements(), access).flatMap(it -> it).flatMap(project()::picture);
  }

  private Project project() {
    return editing.view().project();
  }

  /// Has all elements show a picture.
  ///
  /// @return why they cannot; empty if they do
  public Optional<Refusal> show(PictureIntake taken) {
    Project project = project();
    return editing.pick(
        access,
        new Pick<>(
            Caption.phrase("field.picture"),
            ids -> {
              Pick.Taken<PictureId> picture = taken(taken, project, ids);
              List<Edit> edits = new ArrayList<>(leftBy(Optional.of(picture.item())));
              edits.addAll(picture.edits());
              return new Pick.Taken<>(picture.item(), edits);
            }),
        (_, picture) -> Optional.of(picture));
  }

  /// Has no element show a picture.
  ///
  /// @return why they cannot; empty if they do
  public Optional<Refusal> remove() {
    return editing.apply(access, _ -> Optional.empty(), leftBy(Optional.empty()));
  }

  /// Says what the picture shows that all elements share, for people who do not see it.
  public Optional<Refusal> describe(String description) {
    return picture()
        .filter(it -> !it.description().equals(description))
        .flatMap(
            it ->
                editing.apply(
                    access,
                    UnaryOperator.identity(),
                    List.of(
                        new ChangePicture(
                            new Picture(
                                it.id(), description, it.format(), it.content(), it.extras())))));
  }

  private static Pick.Taken<PictureId> taken(PictureIntake taken, Project project, IdSource ids) {
    return project.pictures().stream()
        .filter(it -> it.content().equals(taken.content()))
        .findFirst()
        .map(it -> new Pick.Taken<>(it.id(), List.of()))
        .orElseGet(
            () -> {
              Picture picture =
                  new Picture(
                      ids.next(PictureId::new), "", taken.format(), taken.content(), Extras.NONE);
              return new Pick.Taken<>(picture.id(), List.of(new AddPicture(picture)));
            });
  }

  /// Deletes the pictures that nothing shows any more once the elements show another.
  private List<Edit> leftBy(Optional<PictureId> next) {
    List<PictureId> own =
        editing.elements().stream().map(access.value()).flatMap(Optional::stream).toList();
    List<PictureId> all = shown(project()).toList();
    return own.stream()
        .distinct()
        .filter(it -> !next.equals(Optional.of(it)))
        .filter(it -> count(it, own) == count(it, all))
        .<Edit>map(DeletePicture::new)
        .toList();
  }

  private static long count(PictureId picture, List<PictureId> all) {
    return all.stream().filter(picture::equals).count();
  }

  private static Stream<PictureId> shown(Project project) {
    return Stream.of(
            Stream.of(project.brand().logo()),
            project.personas().stream().map(Persona::portrait),
            project.maps().stream().flatMap(it -> it.cards().stream()).map(Card::picture))
        .flatMap(it -> it)
        .flatMap(Optional::stream);
  }
}
