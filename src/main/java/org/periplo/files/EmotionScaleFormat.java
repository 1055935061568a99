package org.periplo.files;

import static org.periplo.files.Values.choice;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.periplo.model.Degree;
import org.periplo.model.EmotionLevel;
import org.periplo.model.EmotionLevelBuilder;
import org.periplo.model.EmotionScale;
import org.periplo.model.EmotionScaleBuilder;
import org.periplo.model.Face;

/// How a map's names and faces for feelings stand in a file: only those that are not the usual
/// ones.
final class EmotionScaleFormat {

  static final Codec<EmotionScale> SCALE = scale();

  private EmotionScaleFormat() {}

  private static Codec<EmotionScale> scale() {
    Shape<EmotionScale, EmotionScaleBuilder> shape =
        Shape.lines(EmotionScaleBuilder::builder, EmotionScaleBuilder::build);
    add(shape, Degree.VERY_BAD, "veryBad", EmotionScale::veryBad, EmotionScaleBuilder::veryBad);
    add(shape, Degree.BAD, "bad", EmotionScale::bad, EmotionScaleBuilder::bad);
    add(shape, Degree.NEUTRAL, "neutral", EmotionScale::neutral, EmotionScaleBuilder::neutral);
    add(shape, Degree.GOOD, "good", EmotionScale::good, EmotionScaleBuilder::good);
    add(shape, Degree.VERY_GOOD, "veryGood", EmotionScale::veryGood, EmotionScaleBuilder::veryGood);
    return shape.keeping(EmotionScale::extras, EmotionScaleBuilder::extras);
  }

  private static void add(
      Shape<EmotionScale, EmotionScaleBuilder> shape,
      Degree degree,
      String name,
      Function<EmotionScale, EmotionLevel> get,
      BiConsumer<EmotionScaleBuilder, EmotionLevel> set) {
    shape.usual(name, level(degree), degree.usual(), get, set);
  }

  private static Codec<EmotionLevel> level(Degree degree) {
    return Shape.line(EmotionLevelBuilder::builder, EmotionLevelBuilder::build)
        .text("name", EmotionLevel::name, EmotionLevelBuilder::name)
        .usual(
            "face",
            choice(Face.class),
            degree.usual().face(),
            EmotionLevel::face,
            EmotionLevelBuilder::face)
        .keeping(EmotionLevel::extras, EmotionLevelBuilder::extras);
  }
}
