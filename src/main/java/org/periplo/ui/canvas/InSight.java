package org.periplo.ui.canvas;

import java.util.Optional;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Insets;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedLane;
import org.periplo.model.LaneId;

/// Keeps the names of stages and lanes in sight as long as anything of the stage or lane is.
///
/// @param visible the part of the names' layer that can be seen, in points
record InSight(MapLayout layout, Box visible) {

  private static final double DISTANCE = 11;

  /// The mark of a stage or a lane with its words where they can be seen; any other as it is.
  Mark of(Mark mark) {
    return switch (mark) {
      case ChevronMark it -> stage(it);
      case TextMark it -> lane(it).map(lane -> lane(it, lane)).orElse(it);
      default -> mark;
    };
  }

  private Mark stage(ChevronMark mark) {
    Box text = mark.textBox();
    double room =
        mark.bounds().right() - mark.point() - DISTANCE - text.x() - mark.text().usedWidth();
    double dx = shift(visible.x() - text.x(), room);
    Insets padding = mark.padding();
    return new ChevronMark(
        mark.tag(),
        mark.bounds(),
        mark.point(),
        mark.start(),
        mark.fill(),
        new Insets(padding.top(), padding.right() - dx, padding.bottom(), padding.left() + dx),
        mark.text());
  }

  private Optional<PlacedLane> lane(TextMark mark) {
    return mark.tag()
        .shows()
        .filter(LaneId.class::isInstance)
        .flatMap(id -> layout.lane((LaneId) id))
        .filter(it -> it.legend().entries().isEmpty()); // those are clicked where they are placed
  }

  private Mark lane(TextMark mark, PlacedLane lane) {
    Box box = mark.bounds();
    double room = lane.labelBox().bottom() - DISTANCE - box.bottom();
    double dy = shift(visible.y() - box.y(), room);
    return new TextMark(mark.tag(), box.plus(0, dy), mark.text());
  }

  /// How far words go to stand at a distance from the edge, if they have the room.
  private static double shift(double hidden, double room) {
    return Math.max(0, Math.min(hidden + DISTANCE, room));
  }
}
