package org.periplo.ui.action;

import java.util.List;
import org.periplo.edit.DeleteCurve;
import org.periplo.messages.Messages;
import org.periplo.model.CurveId;
import org.periplo.model.JourneyMap;

/// Deletes an emotion curve with all its points.
public record RemoveCurve(CurveId curve) implements Action {

  /// One for each curve of the map.
  static List<Action> all(Editor editor) {
    return map(editor).curves().stream().<Action>map(it -> new RemoveCurve(it.id())).toList();
  }

  private static JourneyMap map(Editor editor) {
    return editor.session().view().journeyMap();
  }

  @Override
  public String name(Editor editor, Messages messages) {
    return map(editor)
        .curve(curve)
        .map(it -> CurveName.of(it).in(editor, messages))
        .orElseGet(() -> messages.text(key()));
  }

  @Override
  public boolean isPossible(Editor editor) {
    return map(editor).curve(curve).isPresent();
  }

  @Override
  public void perform(Editor editor) {
    if (isPossible(editor)) {
      editor.sight().finishWriting();
      editor.session().apply(new DeleteCurve(curve));
    }
  }
}
