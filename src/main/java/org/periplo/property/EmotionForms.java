package org.periplo.property;

import java.util.List;
import java.util.stream.Stream;
import org.periplo.edit.ChangeCurve;
import org.periplo.edit.ChangeEmotionPoint;
import org.periplo.edit.Edit;
import org.periplo.edit.HideCurve;
import org.periplo.edit.MoveCurve;
import org.periplo.edit.SetEmotion;
import org.periplo.edit.ShowCurve;
import org.periplo.model.CurveId;
import org.periplo.model.CurveKind;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionPoint;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.StepId;
import org.periplo.model.Visibility;
import org.periplo.session.View;

/// The properties of emotion curves and of their points.
final class EmotionForms {

  /// A point together with the curve that it is on, for it has no id.
  record Felt(CurveId curve, EmotionPoint point) {
    StepId step() {
      return point.step();
    }
  }

  static final Form<Felt> POINT =
      new Form<>(
          "inspector.emotion",
          List.of(
              new Section<>(
                  "",
                  List.of(
                      new Property.Scale<>(
                          "field.emotion",
                          new Access<>(
                              it -> it.point().value(),
                              (it, value) -> new SetEmotion(it.curve(), it.step(), value)),
                          EmotionPoint.LEAST,
                          EmotionPoint.MOST),
                      new Property.Lines<>(
                          "field.quote",
                          new Access<>(
                              it -> it.point().quote(),
                              (it, quote) ->
                                  new ChangeEmotionPoint(
                                      it.curve(), it.step(), quote, it.point().level()))),
                      new Property.Line<>(
                          "field.level",
                          new Access<>(
                              it -> it.point().level(),
                              (it, level) ->
                                  new ChangeEmotionPoint(
                                      it.curve(), it.step(), it.point().quote(), level)))))));

  static final Form<EmotionCurve> CURVE =
      new Form<>(
          "inspector.curve",
          List.of(
              new Section<>(
                  "",
                  List.of(
                      new Property.Name<>(
                          "field.persona",
                          new Access<>(
                              EmotionCurve::persona,
                              (it, persona) -> new ChangeCurve(it.id(), it.kind(), persona)),
                          Catalogues.PERSONAS),
                      new Property.Segments<>(
                          "field.curve",
                          new Access<>(
                              EmotionCurve::kind,
                              (it, kind) -> new ChangeCurve(it.id(), kind, it.persona())),
                          Option.all(CurveKind.class, "curve.").toList()),
                      new Property.Choice<>(
                          "field.lane",
                          new Access<>(
                              EmotionCurve::lane, (it, lane) -> new MoveCurve(it.id(), lane)),
                          (view, _) -> lanes(view)),
                      new Property.Segments<>(
                          "field.visibility",
                          new Access<>(EmotionCurve::visibility, EmotionForms::visible),
                          Option.all(Visibility.class, "visibility.").toList())))));

  private EmotionForms() {}

  private static Edit visible(EmotionCurve curve, Visibility visibility) {
    return switch (visibility) {
      case SHOWN -> new ShowCurve(curve.id());
      case HIDDEN -> new HideCurve(curve.id());
    };
  }

  private static Stream<Option<LaneId>> lanes(View view) {
    return view.journeyMap().lanes().stream()
        .filter(it -> it.kind() == LaneKind.EMOTIONS)
        .map(it -> new Option<>(it.id(), caption(it)));
  }

  private static Caption caption(Lane lane) {
    return lane.name().isBlank()
        ? new Caption.Constant("lane.", lane.kind())
        : new Caption.Own(lane.name());
  }
}
