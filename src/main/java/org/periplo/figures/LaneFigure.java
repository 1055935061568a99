package org.periplo.figures;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PathMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Path;
import org.periplo.geometry.Point;
import org.periplo.layout.PlacedLane;
import org.periplo.layout.PlacedLane.PlacedLine;
import org.periplo.model.LaneKind;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// A lane: its tint, its label, and the line of a service blueprint under it.
final class LaneFigure {

  private static final double LINE_WIDTH = 1;
  private static final double FAINT = 0.035;

  private LaneFigure() {}

  /// What lies under the cards.
  static List<Mark> ground(PlacedLane lane, Palette palette) {
    List<Mark> ground = new ArrayList<>();
    Colour tint = tint(lane.lane().kind(), palette);
    if (!tint.equals(palette.surface())) {
      ground.add(BoxMark.filled(Tag.DECORATION, lane.box(), tint));
    }
    lane.band().ifPresent(it -> ground.addAll(EmotionFigure.levels(it, palette)));
    lane.lineBelow().ifPresent(it -> ground.add(line(it, palette)));
    return ground;
  }

  private static Colour tint(LaneKind kind, Palette palette) {
    return switch (kind) {
      case TOUCHPOINTS, BACKSTAGE_ACTIONS -> palette.shade();
      case PAIN_POINTS, FRUSTRATES -> palette.surface().mixedWith(palette.bad(), FAINT);
      case OPPORTUNITIES, MOTIVATES -> palette.surface().mixedWith(palette.good(), FAINT);
      default -> palette.surface();
    };
  }

  private static Mark line(PlacedLine line, Palette palette) {
    double y = line.box().centre().y();
    Path path = Path.line(List.of(new Point(nameEnd(line), y), new Point(line.box().right(), y)));
    return PathMark.stroked(Tag.DECORATION, path, Stroke.dashed(palette.quiet(), LINE_WIDTH));
  }

  private static double nameEnd(PlacedLine line) {
    return Theme.LABEL_INDENT + line.name().usedWidth() + Theme.CARD_GAP;
  }

  /// What stands in the column of labels.
  static List<Mark> label(PlacedLane lane, Palette palette) {
    List<Mark> label = new ArrayList<>();
    Box box = lane.labelBox();
    label.add(
        TextMark.at(
            Tag.of(Role.LANE, "", lane.lane().id()),
            box.x() + Theme.LABEL_INDENT,
            box.y() + Theme.LANE_PADDING,
            lane.label()));
    label.addAll(EmotionFigure.scale(lane.legend()));
    lane.lineBelow().ifPresent(it -> label.add(name(it)));
    return label;
  }

  private static Mark name(PlacedLine line) {
    double top = line.box().centre().y() - line.name().height() / 2;
    return TextMark.at(Tag.of(Role.NOTE, ""), Theme.LABEL_INDENT, top, line.name());
  }
}
