package org.periplo.ui.outline;

import java.util.List;
import java.util.Optional;
import org.periplo.edit.Edit;
import org.periplo.edit.MoveCards;
import org.periplo.edit.MoveLane;
import org.periplo.edit.MoveStage;
import org.periplo.edit.MoveStep;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.ElementId;
import org.periplo.model.JourneyMap;
import org.periplo.model.LaneId;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.ui.outline.Subject.Element;

/// What becomes of a line that is dropped on another one.
///
/// @param side on which side of the other line it is dropped
record Drop(JourneyMap map, Side side) {

  /// A side of a line.
  enum Side {
    /// Above the line.
    BEFORE,
    /// Below the line.
    AFTER
  }

  /// The edit that takes `dragged` to `target`; empty if it cannot go there.
  Optional<Edit> of(Subject dragged, Subject target) {
    return dragged instanceof Element(ElementId from)
            && target instanceof Element(ElementId to)
            && !from.equals(to)
        ? of(from, to)
        : Optional.empty();
  }

  private Optional<Edit> of(ElementId from, ElementId to) {
    return switch (from) {
      case CardId card -> map.card(card).flatMap(it -> card(it, to));
      case StepId step -> step(step, to);
      case StageId stage when to instanceof StageId ->
          position(map.stages().stream().map(Stage::id).toList(), from, to)
              .map(it -> new MoveStage(stage, it));
      case LaneId lane when to instanceof LaneId ->
          position(map.lanes().stream().map(it -> it.id()).toList(), from, to)
              .map(it -> new MoveLane(lane, it));
      default -> Optional.empty();
    };
  }

  /// A card goes beside another one, into its cell, or to the end of its own lane in a step.
  private Optional<Edit> card(Card card, ElementId to) {
    List<CardId> cards = List.of(card.id());
    return switch (to) {
      case CardId id -> map.card(id).flatMap(it -> beside(it, card));
      case StepId id -> Optional.of(MoveCards.last(cards, new Cell(card.lane(), id)));
      default -> Optional.empty();
    };
  }

  private Optional<Edit> beside(Card other, Card card) {
    List<CardId> there = map.cardsIn(other.cell()).stream().map(Card::id).toList();
    return position(there, card.id(), other.id())
        .map(it -> new MoveCards(List.of(card.id()), other.cell(), it));
  }

  /// A step goes beside another one, or to the end of a stage; a stage keeps its last step.
  private Optional<Edit> step(StepId step, ElementId to) {
    Stage from = map.stageOf(step).orElseThrow();
    Optional<Stage> target =
        switch (to) {
          case StepId id -> map.stageOf(id);
          case StageId id -> map.stage(id);
          default -> Optional.empty();
        };
    return target
        .filter(it -> it.equals(from) || from.steps().size() > 1)
        .flatMap(
            stage ->
                position(stage.steps().stream().map(Step::id).toList(), step, to)
                    .map(it -> new MoveStep(step, stage.id(), it)));
  }

  /// The place beside `to` among all but `moving`; the last one if `to` is not among them.
  private Optional<Integer> position(
      List<? extends ElementId> all, ElementId moving, ElementId to) {
    List<? extends ElementId> others = all.stream().filter(it -> !it.equals(moving)).toList();
    int beside = others.indexOf(to);
    return Optional.of(beside < 0 ? others.size() : side == Side.BEFORE ? beside : beside + 1);
  }
}
