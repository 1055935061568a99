package org.periplo.edit;

import java.util.List;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.ChannelUse;
import org.periplo.model.CurveId;
import org.periplo.model.CurveKind;
import org.periplo.model.Degree;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionLevel;
import org.periplo.model.EmotionScale;
import org.periplo.model.Evidence;
import org.periplo.model.EvidenceLevel;
import org.periplo.model.Extras;
import org.periplo.model.Face;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.Metric;
import org.periplo.model.Moment;
import org.periplo.model.MomentOfTruth;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.Phase;
import org.periplo.model.Plain;
import org.periplo.model.ServiceLine;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.model.Touchpoint;

/// Ways to make edits of what is in one map.
final class MapMakers extends Makers {
  private final JourneyMap map;

  MapMakers(Makers makers, JourneyMap map) {
    super(makers);
    this.map = map;
    cards();
    cardProperties();
    steps();
    stages();
    lanes();
    emotions();
    links();
  }

  private void cards() {
    List<CardId> cards = map.cards().stream().map(Card::id).toList();
    add(AddCard.class, cells(), it -> AddCard.at(project, it, draw.place(), draw.words(), ids));
    add(MoveCards.class, cells(), it -> new MoveCards(draw.some(cards), it, draw.place()));
    add(
        CopyCards.class,
        cells(),
        it -> CopyCards.of(project, draw.some(cards), it, draw.place(), ids));
    add(DuplicateCards.class, () -> DuplicateCards.of(project, draw.some(cards), ids));
    add(
        PasteCards.class,
        cells(),
        it ->
            new PasteCards(
                map.id(),
                List.of(
                    AddCard.last(project, it, draw.words(), ids).card(),
                    AddCard.last(project, it, draw.words(), ids).card()),
                List.of()));
    add(DeleteCards.class, () -> new DeleteCards(draw.some(cards)));
  }

  private List<Cell> cells() {
    return map.lanes().stream()
        .filter(it -> it.kind().holdsCards())
        .map(it -> new Cell(it.id(), draw.oneOf(map.steps()).id()))
        .toList();
  }

  private void cardProperties() {
    List<CardId> cards = map.cards().stream().map(Card::id).toList();
    add(ChangeCardText.class, cards, it -> new ChangeCardText(it, draw.words()));
    add(
        ChangeCards.class,
        map.cards(),
        it -> new ChangeCards(map.id(), List.of(it.withText(draw.words()).withSpan(1))));
    add(ChangeCardNote.class, cards, it -> new ChangeCardNote(it, draw.words()));
    add(ChangeCardTags.class, cards, it -> new ChangeCardTags(it, List.of(draw.words())));
    add(ChangeCardSpan.class, cards, it -> new ChangeCardSpan(it, draw.number(1, 3)));
    add(ChangeCardPicture.class, cards, it -> new ChangeCardPicture(it, draw.maybe(pictures())));
    add(
        ChangeCardEvidence.class,
        cards,
        it ->
            new ChangeCardEvidence(
                it, new Evidence(draw.oneOf(EvidenceLevel.class), draw.words(), Extras.NONE)));
    add(
        ChangeCardDetail.class,
        map.cards(),
        it -> new ChangeCardDetail(it.id(), changed(it.detail())));
  }

  private CardDetail changed(CardDetail detail) {
    return switch (detail) {
      case Touchpoint it -> it.withChannels(draw.some(channels())).withTeam(draw.maybe(teams()));
      case ChannelUse it -> it.withChannels(draw.some(channels()));
      case Opportunity it -> it.withOwner(draw.maybe(teams())).withImpact(draw.number(1, 5));
      case PainPoint it -> it.withSeverity(draw.number(1, 5));
      case Metric it -> it.withUnit(draw.words());
      case Moment it -> new Moment(draw.oneOf(MomentOfTruth.class), it.extras());
      case Plain it -> it;
    };
  }

  private void steps() {
    List<StepId> steps = map.steps().stream().map(Step::id).toList();
    List<StageId> stages = map.stages().stream().map(Stage::id).toList();
    add(AddStep.class, stages, it -> AddStep.of(it, draw.place(), draw.words(), ids));
    add(RenameStep.class, steps, it -> new RenameStep(it, draw.words()));
    add(ChangeStepWidth.class, steps, it -> new ChangeStepWidth(it, draw.number(1, 17) / 4.0));
    add(MoveStep.class, steps, it -> new MoveStep(it, draw.oneOf(stages), draw.place()));
    add(DuplicateStep.class, steps, it -> DuplicateStep.of(project, it, ids));
    add(DeleteStep.class, steps, DeleteStep::new);
  }

  private void stages() {
    List<StageId> stages = map.stages().stream().map(Stage::id).toList();
    add(
        AddStage.class,
        () ->
            AddStage.of(
                map.id(), draw.place(), draw.words(), draw.oneOf(Phase.class), "step", ids));
    add(RenameStage.class, stages, it -> new RenameStage(it, draw.words()));
    add(
        ChangeStage.class,
        stages,
        it -> new ChangeStage(it, draw.oneOf(Phase.class), draw.words()));
    add(MoveStage.class, stages, it -> new MoveStage(it, draw.place()));
    add(DuplicateStage.class, stages, it -> DuplicateStage.of(project, it, ids));
    add(DeleteStage.class, stages, DeleteStage::new);
  }

  private void lanes() {
    List<LaneId> lanes = map.lanes().stream().map(Lane::id).toList();
    add(AddLane.class, () -> AddLane.of(map.id(), draw.place(), draw.oneOf(LaneKind.class), ids));
    add(RenameLane.class, lanes, it -> new RenameLane(it, draw.words()));
    add(
        ChangeLane.class,
        lanes,
        it ->
            new ChangeLane(
                it,
                draw.oneOf(LaneKind.class),
                draw.words(),
                draw.maybe(List.of(ServiceLine.values()))));
    add(MoveLane.class, lanes, it -> new MoveLane(it, draw.place()));
    add(DuplicateLane.class, lanes, it -> DuplicateLane.of(project, it, ids));
    add(DeleteLane.class, lanes, DeleteLane::new);
  }

  private void emotions() {
    List<CurveId> curves = map.curves().stream().map(EmotionCurve::id).toList();
    List<LaneId> lanes =
        map.lanes().stream().filter(it -> it.kind() == LaneKind.EMOTIONS).map(Lane::id).toList();
    add(
        AddCurve.class,
        lanes,
        it -> AddCurve.of(it, draw.oneOf(CurveKind.class), draw.maybe(personas()), ids));
    add(
        ChangeCurve.class,
        curves,
        it -> new ChangeCurve(it, draw.oneOf(CurveKind.class), draw.maybe(personas())));
    add(
        MoveCurve.class,
        lanes.size() > 1 ? map.curves() : List.<EmotionCurve>of(),
        it ->
            new MoveCurve(
                it.id(),
                draw.oneOf(lanes.stream().filter(lane -> !lane.equals(it.lane())).toList())));
    add(DeleteCurve.class, curves, DeleteCurve::new);
    add(ShowCurve.class, curves, ShowCurve::new);
    add(HideCurve.class, curves, HideCurve::new);
    add(ChangeEmotionScale.class, () -> new ChangeEmotionScale(map.id(), scale()));
    add(
        SetEmotion.class,
        curves,
        it -> new SetEmotion(it, draw.oneOf(map.steps()).id(), draw.number(-8, 8) / 4.0));
    List<EmotionCurve> pointed =
        map.curves().stream().filter(it -> !it.points().isEmpty()).toList();
    add(
        ChangeEmotionPoint.class,
        pointed,
        it -> new ChangeEmotionPoint(it.id(), pointIn(it), draw.words(), draw.words()));
    add(RemoveEmotionPoint.class, pointed, it -> new RemoveEmotionPoint(it.id(), pointIn(it)));
  }

  private EmotionScale scale() {
    EmotionLevel level = new EmotionLevel(draw.words(), draw.oneOf(Face.class), Extras.NONE);
    return map.emotionScale().with(draw.oneOf(Degree.class), level);
  }

  private StepId pointIn(EmotionCurve curve) {
    return draw.oneOf(curve.points()).step();
  }

  private void links() {
    List<CardId> cards = map.cards().stream().map(Card::id).toList();
    add(AddLink.class, cards, it -> AddLink.of(it, draw.oneOf(cards), ids));
    add(DeleteLink.class, map.links(), it -> new DeleteLink(it.id()));
    add(ShowLinks.class, () -> new ShowLinks(map.id()));
    add(HideLinks.class, () -> new HideLinks(map.id()));
  }
}
