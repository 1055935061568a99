package org.periplo.gesture;

import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.layout.PlacedCard;
import org.periplo.layout.PlacedCurve;
import org.periplo.layout.PlacedCurve.PlacedPoint;
import org.periplo.layout.PlacedLane;
import org.periplo.layout.PlacedLegend.Entry;
import org.periplo.layout.PlacedLink;
import org.periplo.layout.PlacedStage;
import org.periplo.layout.PlacedStep;
import org.periplo.model.Cell;
import org.periplo.model.ElementId;
import org.periplo.session.Selection;

/// What lies under the pointer.
public sealed interface Target {

  /// A card.
  record OnCard(PlacedCard card) implements Target {}

  /// The right edge of a card that is selected.
  record OnEdge(PlacedCard card) implements Target {}

  /// The handle of a card that a link is drawn from.
  record OnHandle(PlacedCard card) implements Target {}

  /// The line of a link.
  record OnLink(PlacedLink link) implements Target {}

  /// A point of an emotion curve.
  record OnPoint(PlacedCurve curve, PlacedPoint point) implements Target {

    /// The cell that the point stands in.
    Cell cell() {
      return new Cell(curve.curve().lane(), point.point().step());
    }
  }

  /// The head of a stage.
  record OnStage(PlacedStage stage) implements Target {}

  /// The head of a step.
  record OnStep(PlacedStep step) implements Target {}

  /// The right border of a step's head.
  record OnBorder(PlacedStep step) implements Target {}

  /// The label of a lane.
  record OnLane(PlacedLane lane) implements Target {}

  /// The sign that collapses and expands a lane or a stage.
  record OnFold(ElementId element, Box box) implements Target {}

  /// The words of a curve in the label of its lane.
  record OnLegend(PlacedLane lane, Entry entry) implements Target {}

  /// A cell where no card is.
  record OnCell(Cell cell, Box box) implements Target {}

  /// Nothing of the map.
  record Nowhere() implements Target {}

  /// What a click on it selects.
  default Selection selection() {
    return switch (this) {
      case OnCard(PlacedCard it) -> Selection.of(it.card().id()).in(it.card().cell());
      case OnEdge(PlacedCard it) -> Selection.of(it.card().id()).in(it.card().cell());
      case OnHandle(PlacedCard it) -> Selection.of(it.card().id()).in(it.card().cell());
      case OnLink(PlacedLink it) -> Selection.of(it.link().id());
      case OnPoint it -> Selection.of(it.curve().curve().id()).in(it.cell());
      case OnStage(PlacedStage it) -> Selection.of(it.stage().id());
      case OnStep(PlacedStep it) -> Selection.of(it.step().id());
      case OnBorder(PlacedStep it) -> Selection.of(it.step().id());
      case OnLane(PlacedLane it) -> Selection.of(it.lane().id());
      case OnFold it -> Selection.of(it.element());
      case OnLegend(PlacedLane it, Entry _) -> Selection.of(it.lane().id());
      case OnCell it -> Selection.of(it.cell());
      case Nowhere() -> Selection.NONE;
    };
  }

  /// The words that can be written there.
  default Optional<Words> words() {
    return switch (this) {
      case OnCard(PlacedCard it) -> Optional.of(new Words.OfCard(it.card()));
      case OnEdge(PlacedCard it) -> Optional.of(new Words.OfCard(it.card()));
      case OnHandle(PlacedCard it) -> Optional.of(new Words.OfCard(it.card()));
      case OnStage(PlacedStage it) -> Optional.of(new Words.OfStage(it.stage()));
      case OnStep(PlacedStep it) -> Optional.of(new Words.OfStep(it.step()));
      case OnBorder(PlacedStep it) -> Optional.of(new Words.OfStep(it.step()));
      case OnLane(PlacedLane it) -> Optional.of(new Words.OfLane(it.lane()));
      case OnPoint it ->
          Optional.of(new Words.OfPoint(it.curve().curve().id(), it.point().point()));
      case OnLink _, OnFold _, OnLegend _, OnCell _, Nowhere() -> Optional.empty();
    };
  }
}
