package org.periplo.ui.action;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.exchange.Incoming;
import org.periplo.exchange.PasteEdit;
import org.periplo.exchange.Pasting;
import org.periplo.exchange.Room;
import org.periplo.layout.MapWords;
import org.periplo.messages.Messages;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.session.View;
import org.periplo.ui.dialog.Questions.MissingRoom;
import org.periplo.ui.picture.PicturePlace;

/// Makes cards of what the clipboard holds, from the selected cell on, and selects them.
///
/// A picture goes onto the selected cards, else into the selected cell as a card of its own.
///
/// Where the map has too few steps or lanes for it, it asks first.
public record Paste() implements Action {

  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.CORNER_RIGHT_DOWN);
  }

  @Override
  public Optional<KeyCombination> shortcut() {
    return Optional.of(KeyCombination.valueOf("Shortcut+V"));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return (hasRoom(editor) && editor.pasteboard().hasOffer())
        || (placeOfPicture(editor).isPresent() && editor.pictures().isPasteable());
  }

  private static boolean hasRoom(Editor editor) {
    return editor.session().view().journeyMap().lanes().stream()
        .anyMatch(it -> it.kind().holdsCards());
  }

  private static Optional<PicturePlace> placeOfPicture(Editor editor) {
    return PicturePlace.selectedIn(editor.session().view());
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().finishWriting();
    Incoming incoming = Incoming.of(editor.pasteboard().offer());
    switch (incoming) {
      case Incoming.TooLarge(String key, int most) ->
          tell(messages(editor).text(key, most), editor);
      case Incoming.Nothing() -> pastePicture(editor);
      case Incoming.Cards _, Incoming.Table _, Incoming.Lines _ -> paste(incoming, editor);
    }
  }

  private static void tell(String sentence, Editor editor) {
    editor.questions().tell(sentence, messages(editor));
  }

  private static void pastePicture(Editor editor) {
    placeOfPicture(editor)
        .ifPresent(
            place ->
                editor
                    .pictures()
                    .pasted()
                    .ifPresent(
                        it ->
                            place.take(
                                it,
                                editor.session(),
                                editor.pictures(),
                                why -> tell(why, editor))));
  }

  private static Messages messages(Editor editor) {
    return Messages.in(editor.appearance().language().locale());
  }

  private static void paste(Incoming incoming, Editor editor) {
    View view = editor.session().view();
    MapWords words = new MapWords(view.project());
    Pasting pasting =
        new Pasting(view.project(), view.map(), PastePlace.in(view), incoming, words::nameOf);
    if (!pasting.isEmpty()) {
      room(MissingRoom.STEPS, pasting.missingSteps(), editor)
          .ifPresent(
              steps ->
                  room(MissingRoom.LANES, pasting.missingLanes(), editor)
                      .ifPresent(lanes -> apply(pasting, steps, lanes, editor)));
    }
  }

  /// What becomes of what has no room; empty if nothing is to be pasted.
  private static Optional<Room> room(MissingRoom missing, int count, Editor editor) {
    return count == 0
        ? Optional.of(Room.AS_IT_IS)
        : editor.questions().roomFor(missing, count, messages(editor));
  }

  private static void apply(Pasting pasting, Room steps, Room lanes, Editor editor) {
    Session session = editor.session();
    String newStep = new MapWords(session.shown()).text("new.step");
    PasteEdit.Result result = PasteEdit.of(pasting, steps, lanes, newStep, session.ids());
    session.apply(result.edit());
    session.select(Selection.of(result.cards()));
  }
}
