package org.periplo.gesture;

import org.periplo.edit.AddCard;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.ChangeEmotionPoint;
import org.periplo.edit.Edit;
import org.periplo.edit.RenameLane;
import org.periplo.edit.RenameStage;
import org.periplo.edit.RenameStep;
import org.periplo.model.Card;
import org.periplo.model.CurveId;
import org.periplo.model.ElementId;
import org.periplo.model.EmotionPoint;
import org.periplo.model.Lane;
import org.periplo.model.Stage;
import org.periplo.model.Step;

/// Words on a map that can be written in place.
public sealed interface Words {

  /// The words of a card.
  record OfCard(Card card) implements Words {}

  /// The words of a card that is not there yet.
  ///
  /// @param position its place among the cards of its cell, from 0
  record OfNewCard(Card card, int position) implements Words {}

  /// The name of a stage.
  record OfStage(Stage stage) implements Words {}

  /// The name of a step.
  record OfStep(Step step) implements Words {}

  /// The name of a lane.
  record OfLane(Lane lane) implements Words {}

  /// What somebody said at a point of an emotion curve.
  record OfPoint(CurveId curve, EmotionPoint point) implements Words {}

  /// The element whose words they are.
  default ElementId element() {
    return switch (this) {
      case OfCard(Card it) -> it.id();
      case OfNewCard(Card it, int _) -> it.id();
      case OfStage(Stage it) -> it.id();
      case OfStep(Step it) -> it.id();
      case OfLane(Lane it) -> it.id();
      case OfPoint(CurveId it, EmotionPoint _) -> it;
    };
  }

  /// The words as they stand; a new card has none.
  default String text() {
    return switch (this) {
      case OfCard(Card it) -> it.text();
      case OfNewCard(Card it, int _) -> it.text();
      case OfStage(Stage it) -> it.name();
      case OfStep(Step it) -> it.name();
      case OfLane(Lane it) -> it.name();
      case OfPoint(CurveId _, EmotionPoint it) -> it.quote();
    };
  }

  /// The edit that writes `text` in their place.
  default Edit written(String text) {
    return switch (this) {
      case OfCard(Card it) -> new ChangeCardText(it.id(), text);
      case OfNewCard(Card it, int position) -> new AddCard(it.withText(text), position);
      case OfStage(Stage it) -> new RenameStage(it.id(), text);
      case OfStep(Step it) -> new RenameStep(it.id(), text);
      case OfLane(Lane it) -> new RenameLane(it.id(), text);
      case OfPoint(CurveId it, EmotionPoint point) ->
          new ChangeEmotionPoint(it, point.step(), text, point.level());
    };
  }
}
