package org.periplo.gesture;

import java.util.Optional;
import java.util.Set;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback.Drift;
import org.periplo.gesture.Feedback.PointerShape;
import org.periplo.gesture.Feedback.Reading;
import org.periplo.gesture.Target.OnPoint;
import org.periplo.layout.MapWords;
import org.periplo.layout.Numbers;
import org.periplo.layout.PlacedCurve;
import org.periplo.model.Project;

/// The hand has taken a point of an emotion curve and moves it up and down.
///
/// @param point as it was when it was taken
/// @param from where it was taken
record DraggingEmotionPoint(OnPoint point, Point from) implements Dragging {

  @Override
  public Gesture draggedTo(Point to, Set<Modifier> held, Desk desk) {
    desk.preview(feeling(to).edit(held));
    return this;
  }

  private Feeling feeling(Point at) {
    double height = point.point().at().y() + at.y() - from.y();
    return new Feeling(
        point.curve().curve().id(),
        point.point().point().step(),
        PlacedCurve.valueAt(height, point.curve().band()));
  }

  @Override
  public Feedback feedback(Desk desk) {
    return Feedback.NONE.with(
        it -> it.pointer(PointerShape.UP_AND_DOWN).drift(Drift.UP_AND_DOWN).reading(reading(desk)));
  }

  private Optional<Reading> reading(Desk desk) {
    Project project = desk.session().shown();
    Numbers numbers = new Numbers(project.language().locale());
    MapWords words = new MapWords(project);
    return desk.layout().curves().stream()
        .filter(it -> it.curve().id().equals(point.curve().curve().id()))
        .flatMap(it -> it.points().stream())
        .filter(it -> it.point().step().equals(point.point().point().step()))
        .findFirst()
        .map(
            it ->
                new Reading(
                    it.at(),
                    MapWords.dotted(
                        numbers.signed(it.point().value()),
                        words.nameOf(desk.map().emotionScale(), it.point()))));
  }

  @Override
  public boolean fits(Desk desk) {
    return desk.has(point.curve().curve().id()) && desk.has(point.point().point().step());
  }
}
