package org.periplo.files;

import static org.periplo.files.ListCodec.lines;
import static org.periplo.files.Values.choice;
import static org.periplo.files.Values.id;

import org.periplo.model.CurveId;
import org.periplo.model.CurveKind;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionCurveBuilder;
import org.periplo.model.EmotionPoint;
import org.periplo.model.EmotionPointBuilder;
import org.periplo.model.LaneId;
import org.periplo.model.PersonaId;
import org.periplo.model.StepId;
import org.periplo.model.Visibility;

/// How emotion curves stand in a file.
final class CurveFormat {

  private static final Codec<EmotionPoint> POINT =
      Shape.line(EmotionPointBuilder::builder, EmotionPointBuilder::build)
          .required("step", id(StepId::new), EmotionPoint::step, EmotionPointBuilder::step)
          .required("value", Values.REAL, EmotionPoint::value, EmotionPointBuilder::value)
          .text("quote", EmotionPoint::quote, EmotionPointBuilder::quote)
          .text("level", EmotionPoint::level, EmotionPointBuilder::level)
          .keeping(EmotionPoint::extras, EmotionPointBuilder::extras);

  static final Codec<EmotionCurve> CURVE =
      Shape.lines(EmotionCurveBuilder::builder, EmotionCurveBuilder::build)
          .required("id", id(CurveId::new), EmotionCurve::id, EmotionCurveBuilder::id)
          .required("lane", id(LaneId::new), EmotionCurve::lane, EmotionCurveBuilder::lane)
          .required("kind", choice(CurveKind.class), EmotionCurve::kind, EmotionCurveBuilder::kind)
          .optional(
              "persona", id(PersonaId::new), EmotionCurve::persona, EmotionCurveBuilder::persona)
          .usual(
              "visibility",
              choice(Visibility.class),
              Visibility.SHOWN,
              EmotionCurve::visibility,
              EmotionCurveBuilder::visibility)
          .list("points", lines(POINT), EmotionCurve::points, EmotionCurveBuilder::points)
          .keeping(EmotionCurve::extras, EmotionCurveBuilder::extras);

  private CurveFormat() {}
}
