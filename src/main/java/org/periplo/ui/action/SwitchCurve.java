package org.periplo.ui.action;

import java.util.List;
import java.util.Optional;
import org.periplo.edit.HideCurve;
import org.periplo.messages.Messages;
import org.periplo.model.CurveId;
import org.periplo.model.EmotionCurve;

/// Hides an emotion curve, or shows a hidden one again.
public record SwitchCurve(CurveId curve) implements Action {

  /// One for each curve of the map.
  static List<Action> all(Editor editor) {
    return editor.session().view().journeyMap().curves().stream()
        .<Action>map(it -> new SwitchCurve(it.id()))
        .toList();
  }

  private Optional<EmotionCurve> in(Editor editor) {
    return editor.session().view().journeyMap().curve(curve);
  }

  @Override
  public String name(Editor editor, Messages messages) {
    return in(editor)
        .map(it -> CurveName.of(it).in(editor, messages))
        .orElseGet(() -> messages.text(key()));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return in(editor).isPresent();
  }

  @Override
  public boolean isChosen(Editor editor) {
    return in(editor).filter(EmotionCurve::isShown).isPresent();
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().finishWriting();
    in(editor).map(HideCurve::orShow).ifPresent(editor.session()::apply);
  }
}
