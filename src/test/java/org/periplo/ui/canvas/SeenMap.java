package org.periplo.ui.canvas;

import javafx.geometry.Point2D;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback;
import org.periplo.gesture.Layer;
import org.periplo.gesture.LinkHandle;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.CurveId;
import org.periplo.model.ElementId;
import org.periplo.model.LaneId;
import org.periplo.model.StageId;
import org.periplo.model.StepId;

/// The map that a window shows, as somebody finds their way on it; all places are the screen's.
public record SeenMap(MapCanvas canvas) {

  /// What is seen of the hand.
  public Feedback feedback() {
    return canvas.feedback();
  }

  /// The middle of a card, of the head of a stage or a step, or of the label of a lane.
  public Point2D middle(ElementId element) {
    return onScreen(layerOf(element), canvas.mapLayout().boundsOf(element).orElseThrow().centre());
  }

  /// The middle of a cell.
  public Point2D middle(Cell cell) {
    return onScreen(Layer.BODY, canvas.mapLayout().boundsOf(cell).orElseThrow().centre());
  }

  /// The handle of a card that a link is drawn from.
  public Point2D handle(CardId card) {
    return onScreen(
        Layer.BODY, canvas.mapLayout().card(card).flatMap(LinkHandle::of).orElseThrow().centre());
  }

  /// A point of a curve.
  public Point2D point(CurveId curve, StepId step) {
    return canvas.mapLayout().curves().stream()
        .filter(it -> it.curve().id().equals(curve))
        .flatMap(it -> it.points().stream())
        .filter(it -> it.point().step().equals(step))
        .map(it -> onScreen(Layer.BODY, it.at()))
        .findFirst()
        .orElseThrow();
  }

  private static Layer layerOf(ElementId element) {
    return switch (element) {
      case StageId _, StepId _ -> Layer.HEAD;
      case LaneId _ -> Layer.LABEL;
      default -> Layer.BODY;
    };
  }

  private Point2D onScreen(Layer layer, Point point) {
    Point pixel = canvas.lens().viewport().placing(layer).of(point);
    return canvas.localToScreen(pixel.x(), pixel.y());
  }
}
