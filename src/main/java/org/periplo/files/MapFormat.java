package org.periplo.files;

import static org.periplo.files.ListCodec.line;
import static org.periplo.files.ListCodec.lines;
import static org.periplo.files.Values.DATE;
import static org.periplo.files.Values.REAL;
import static org.periplo.files.Values.TEXT;
import static org.periplo.files.Values.WHOLE;
import static org.periplo.files.Values.choice;
import static org.periplo.files.Values.id;

import org.periplo.model.CardId;
import org.periplo.model.EmotionScale;
import org.periplo.model.JourneyMap;
import org.periplo.model.JourneyMapBuilder;
import org.periplo.model.Lane;
import org.periplo.model.LaneBuilder;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.Link;
import org.periplo.model.LinkBuilder;
import org.periplo.model.LinkId;
import org.periplo.model.LinkLines;
import org.periplo.model.MapId;
import org.periplo.model.MapState;
import org.periplo.model.PersonaId;
import org.periplo.model.Phase;
import org.periplo.model.Review;
import org.periplo.model.ReviewBuilder;
import org.periplo.model.SegmentId;
import org.periplo.model.ServiceLine;
import org.periplo.model.Stage;
import org.periplo.model.StageBuilder;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepBuilder;
import org.periplo.model.StepId;

/// How a journey map stands in a file.
final class MapFormat {

  private static final Codec<Step> STEP =
      Shape.line(StepBuilder::builder, StepBuilder::build)
          .required("id", id(StepId::new), Step::id, StepBuilder::id)
          .required("name", TEXT, Step::name, StepBuilder::name)
          .usual("width", REAL, Step.USUAL_WIDTH, Step::width, StepBuilder::width)
          .keeping(Step::extras, StepBuilder::extras);

  private static final Codec<Stage> STAGE =
      Shape.lines(StageBuilder::builder, StageBuilder::build)
          .required("id", id(StageId::new), Stage::id, StageBuilder::id)
          .required("name", TEXT, Stage::name, StageBuilder::name)
          .required("phase", choice(Phase.class), Stage::phase, StageBuilder::phase)
          .text("goal", Stage::goal, StageBuilder::goal)
          .list("steps", lines(STEP), Stage::steps, StageBuilder::steps)
          .keeping(Stage::extras, StageBuilder::extras);

  private static final Codec<Lane> LANE =
      Shape.line(LaneBuilder::builder, LaneBuilder::build)
          .required("id", id(LaneId::new), Lane::id, LaneBuilder::id)
          .required("kind", choice(LaneKind.class), Lane::kind, LaneBuilder::kind)
          .text("name", Lane::name, LaneBuilder::name)
          .text("description", Lane::description, LaneBuilder::description)
          .optional("lineBelow", choice(ServiceLine.class), Lane::lineBelow, LaneBuilder::lineBelow)
          .keeping(Lane::extras, LaneBuilder::extras);

  private static final Codec<Link> LINK =
      Shape.line(LinkBuilder::builder, LinkBuilder::build)
          .required("id", id(LinkId::new), Link::id, LinkBuilder::id)
          .required("from", id(CardId::new), Link::from, LinkBuilder::from)
          .required("to", id(CardId::new), Link::to, LinkBuilder::to)
          .keeping(Link::extras, LinkBuilder::extras);

  private static final Codec<Review> REVIEW =
      Shape.line(ReviewBuilder::builder, ReviewBuilder::build)
          .required("date", DATE, Review::date, ReviewBuilder::date)
          .text("conclusions", Review::conclusions, ReviewBuilder::conclusions)
          .keeping(Review::extras, ReviewBuilder::extras);

  static final Codec<JourneyMap> MAP =
      Shape.lines(JourneyMapBuilder::builder, JourneyMapBuilder::build)
          .required("id", id(MapId::new), JourneyMap::id, JourneyMapBuilder::id)
          .required("name", TEXT, JourneyMap::name, JourneyMapBuilder::name)
          .usual(
              "state",
              choice(MapState.class),
              MapState.CURRENT,
              JourneyMap::state,
              JourneyMapBuilder::state)
          .optional(
              "pairedWith", id(MapId::new), JourneyMap::pairedWith, JourneyMapBuilder::pairedWith)
          .list(
              "personas",
              line(id(PersonaId::new)),
              JourneyMap::personas,
              JourneyMapBuilder::personas)
          .optional("segment", id(SegmentId::new), JourneyMap::segment, JourneyMapBuilder::segment)
          .text("purpose", JourneyMap::purpose, JourneyMapBuilder::purpose)
          .text("objective", JourneyMap::objective, JourneyMapBuilder::objective)
          .text("scenario", JourneyMap::scenario, JourneyMapBuilder::scenario)
          .text("expectations", JourneyMap::expectations, JourneyMapBuilder::expectations)
          .list("stages", lines(STAGE), JourneyMap::stages, JourneyMapBuilder::stages)
          .list("lanes", lines(LANE), JourneyMap::lanes, JourneyMapBuilder::lanes)
          .list("cards", lines(CardFormat.CARD), NewDetails::leftOut, NewDetails::fillIn)
          .usual(
              "emotionScale",
              EmotionScaleFormat.SCALE,
              EmotionScale.USUAL,
              JourneyMap::emotionScale,
              JourneyMapBuilder::emotionScale)
          .list("curves", lines(CurveFormat.CURVE), JourneyMap::curves, JourneyMapBuilder::curves)
          .list("links", lines(LINK), JourneyMap::links, JourneyMapBuilder::links)
          .usual(
              "linkLines",
              choice(LinkLines.class),
              LinkLines.HIDDEN,
              JourneyMap::linkLines,
              JourneyMapBuilder::linkLines)
          .usual(
              "reviewMonths",
              WHOLE,
              JourneyMap.USUAL_REVIEW_MONTHS,
              JourneyMap::reviewMonths,
              JourneyMapBuilder::reviewMonths)
          .list("reviews", lines(REVIEW), JourneyMap::reviews, JourneyMapBuilder::reviews)
          .keeping(JourneyMap::extras, JourneyMapBuilder::extras);

  private MapFormat() {}
}
