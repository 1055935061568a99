package org.periplo.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.layout.PlacedCurve.PlacedQuote;
import org.periplo.model.LaneId;
import org.periplo.theme.Theme;

/// The free room between the columns and lanes of a map, and what stands in its way.
///
/// Every gutter of lanes is free throughout. A gutter of columns is barred in a lane by what
/// reaches over it there; the one behind the last column never is.
final class Gutters {

  private static final double HALF_COLUMN_GUTTER = 4;
  private static final double HALF_EDGE_GUTTER = 1.5;
  private static final double CLEARANCE = 1.5;

  /// How far a gutter reaches into the padding of the lane above it, and of the one below it.
  private static final double INTO_UPPER_LANE = 8;

  private static final double INTO_LOWER_LANE = 3.5;

  /// How far it reaches into a line of a service blueprint: its name must stay clear.
  private static final double INTO_LINE = 2.5;

  private final MapLayout layout;
  private final List<Span> columns = new ArrayList<>();
  private final List<Span> rows = new ArrayList<>();
  private final Map<LaneId, Integer> lanes = new HashMap<>();
  private final List<List<Box>> inLanes = new ArrayList<>();

  /// By column gutter, then by lane: what bars it there.
  private final List<List<List<Box>>> barred = new ArrayList<>();

  /// By column gutter: in how many of the first lanes it is barred.
  private final int[][] barsUpTo;

  Gutters(MapLayout layout) {
    this.layout = layout;
    for (PlacedLane lane : layout.lanes()) {
      rows.add(above(rows.size()));
      lanes.put(lane.lane().id(), lanes.size());
      inLanes.add(new ArrayList<>());
    }
    rows.add(above(rows.size()));
    for (int i = 0; i <= layout.steps().size(); i++) {
      columns.add(beside(i));
      barred.add(new ArrayList<>(Collections.nCopies(inLanes.size(), List.of())));
    }
    layout.cards().forEach(it -> bar(laneOf(it), it.box()));
    layout.curves().forEach(this::bar);
    layout
        .lanes()
        .forEach(
            it -> it.lineBelow().ifPresent(line -> bar(indexOf(it.lane().id()), nameBox(line))));
    barsUpTo = new int[columns.size()][rows.size()];
    for (int i = 0; i < columns.size(); i++) {
      for (int lane = 0; lane < inLanes.size(); lane++) {
        barsUpTo[i][lane + 1] = barsUpTo[i][lane] + barred.get(i).get(lane).size();
      }
    }
  }

  private Span beside(int index) {
    int last = layout.steps().size();
    if (index == last) {
      return Span.around(layout.steps().getLast().column().right() + 4, 3);
    }
    double border = layout.steps().get(index).column().x();
    return index == 0
        ? Span.around(border + Theme.CARD_GAP / 2, HALF_EDGE_GUTTER)
        : Span.around(border, HALF_COLUMN_GUTTER);
  }

  private Span above(int index) {
    List<PlacedLane> all = layout.lanes();
    if (index == all.size()) {
      double bottom = index == 0 ? layout.corner().bottom() : all.getLast().box().bottom();
      return new Span(bottom - INTO_UPPER_LANE, bottom - 1);
    }
    double top = all.get(index).box().y();
    if (index == 0) {
      return new Span(top + 1, top + INTO_LOWER_LANE);
    }
    boolean underLine = all.get(index - 1).lineBelow().isPresent();
    return new Span(top - (underLine ? INTO_LINE : INTO_UPPER_LANE), top + INTO_LOWER_LANE);
  }

  private static Box nameBox(PlacedLane.PlacedLine line) {
    double width = Theme.LABEL_INDENT + line.name().usedWidth();
    return new Box(0, line.box().y(), width, line.box().height());
  }

  private void bar(PlacedCurve curve) {
    int lane = indexOf(curve.curve().lane());
    curve.points().stream()
        .flatMap(it -> it.quote().stream())
        .map(PlacedQuote::box)
        .forEach(it -> bar(lane, it));
  }

  private void bar(int lane, Box box) {
    inLanes.get(lane).add(box);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).grown(CLEARANCE).touches(box.x(), box.right())) {
        List<Box> more = new ArrayList<>(barred.get(i).get(lane));
        more.add(box);
        barred.get(i).set(lane, more);
      }
    }
  }

  int columnCount() {
    return columns.size();
  }

  /// Where legs in a gutter between columns may lie.
  Span column(int index) {
    return columns.get(index);
  }

  /// Where legs in a gutter above a lane may lie.
  Span row(int index) {
    return rows.get(index);
  }

  int laneOf(PlacedCard card) {
    return indexOf(card.card().lane());
  }

  private int indexOf(LaneId lane) {
    return Objects.requireNonNull(lanes.get(lane));
  }

  /// The gutter at the left edge of a card.
  int leftOf(PlacedCard card) {
    return nearest(card.box().x() - Theme.CARD_GAP);
  }

  /// The gutter at the right edge of a card.
  int rightOf(PlacedCard card) {
    return nearest(card.box().right() + Theme.CARD_GAP);
  }

  private int nearest(double x) {
    int nearest = 0;
    for (int i = 1; i < columns.size(); i++) {
      if (Math.abs(columns.get(i).centre() - x) < Math.abs(columns.get(nearest).centre() - x)) {
        nearest = i;
      }
    }
    return nearest;
  }

  /// Whether a gutter between columns is free from one gutter between lanes to another.
  boolean isFree(int column, int fromRow, int toRow) {
    return barsUpTo[column][fromRow] == barsUpTo[column][toRow];
  }

  /// Whether a gutter between columns is free from one height in a lane to another one.
  boolean isFree(int column, int lane, double fromY, double toY) {
    Span wanted = Span.between(fromY, toY);
    return barred.get(column).get(lane).stream()
        .noneMatch(it -> wanted.touches(it.y(), it.bottom()));
  }

  /// The lowest thing that bars a gutter in a lane above a height.
  Optional<Box> barAbove(int column, int lane, double y) {
    return barred.get(column).get(lane).stream()
        .filter(it -> it.bottom() <= y)
        .max(Comparator.comparingDouble(Box::bottom));
  }

  /// The highest thing that bars a gutter in a lane below a height.
  Optional<Box> barBelow(int column, int lane, double y) {
    return barred.get(column).get(lane).stream()
        .filter(it -> it.y() >= y)
        .min(Comparator.comparingDouble(Box::y));
  }

  /// Whether nothing stands over a card in its lane.
  boolean isFreeAbove(PlacedCard card) {
    Box box = card.box();
    return inLanes.get(laneOf(card)).stream()
        .noneMatch(it -> it.bottom() <= box.y() && it.x() < box.right() && box.x() < it.right());
  }

  /// Whether nothing stands under a card in its lane.
  boolean isFreeBelow(PlacedCard card) {
    Box box = card.box();
    return inLanes.get(laneOf(card)).stream()
        .noneMatch(it -> it.y() >= box.bottom() && it.x() < box.right() && box.x() < it.right());
  }

  /// The nearest gutter left of a box, if there is one.
  Optional<Integer> before(Box box) {
    int index = 0;
    while (index < columns.size() && columns.get(index).most() + CLEARANCE < box.x()) {
      index++;
    }
    return index == 0 ? Optional.empty() : Optional.of(index - 1);
  }

  /// The nearest gutter right of a box.
  int behind(Box box) {
    int index = columns.size() - 1;
    while (index > 0 && columns.get(index - 1).least() - CLEARANCE > box.right()) {
      index--;
    }
    return index;
  }
}
