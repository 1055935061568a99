package org.periplo.edit;

import org.periplo.model.CurveId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.Project;
import org.periplo.model.Visibility;

/// Keeps an emotion curve, but draws and exports it no longer.
public record HideCurve(CurveId curve) implements Edit {
  /// The edit that hides a curve that is drawn, and draws one that is hidden.
  public static Edit orShow(EmotionCurve curve) {
    return curve.isShown() ? new HideCurve(curve.id()) : new ShowCurve(curve.id());
  }

  @Override
  public Project applyTo(Project project) {
    return MapChange.curve(project, curve, it -> it.withVisibility(Visibility.HIDDEN));
  }
}
