package org.periplo.gesture;

import java.util.Optional;
import org.periplo.gesture.Writing.Caret;
import org.periplo.model.EmotionPoint;

/// What keys mean in a lane of emotions: 1 to 5 say how a step feels, other characters begin what
/// somebody said there.
final class EmotionKeys {

  private static final String LEVELS = "12345";

  private final Desk desk;
  private final Optional<EmotionCell> here;

  EmotionKeys(Desk desk) {
    this.desk = desk;
    here = EmotionCell.selectedIn(desk.session().view());
  }

  /// The state after characters; empty if they mean nothing here.
  Optional<Gesture> typed(String text) {
    int level = text.length() == 1 ? LEVELS.indexOf(text) : -1;
    return level >= 0
        ? here.map(it -> felt(it, EmotionPoint.LEAST + level))
        : said().map(words -> begun(words, words.text() + text, Caret.END));
  }

  /// The state after the key that begins writing: a step without a point feels neither good nor bad
  /// first.
  Optional<Gesture> entered() {
    return said()
        .map(words -> begun(words, words.text(), Caret.ALL_SELECTED))
        .or(() -> here.map(it -> felt(it, 0)));
  }

  private Optional<Words> said() {
    return here.flatMap(EmotionCell::words);
  }

  private Gesture felt(EmotionCell cell, double value) {
    cell.feel(value, desk.session());
    return Idle.AWAY;
  }

  private Gesture begun(Words words, String text, Caret caret) {
    desk.session().preview(words.written(text));
    return new EditingStart(desk).of(words, text, caret);
  }
}
