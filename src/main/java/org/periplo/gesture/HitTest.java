package org.periplo.gesture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.gesture.Target.Nowhere;
import org.periplo.gesture.Target.OnBorder;
import org.periplo.gesture.Target.OnCard;
import org.periplo.gesture.Target.OnCell;
import org.periplo.gesture.Target.OnEdge;
import org.periplo.gesture.Target.OnHandle;
import org.periplo.gesture.Target.OnLane;
import org.periplo.gesture.Target.OnLegend;
import org.periplo.gesture.Target.OnLink;
import org.periplo.gesture.Target.OnPoint;
import org.periplo.gesture.Target.OnStage;
import org.periplo.gesture.Target.OnStep;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedCurve;
import org.periplo.layout.PlacedLane;
import org.periplo.layout.PlacedLink;
import org.periplo.model.CardId;
import org.periplo.model.CurveKind;
import org.periplo.session.Selection;
import org.periplo.theme.Theme;

/// Finds what lies at a place of a laid-out map, the uppermost first.
final class HitTest {

  private static final double POINT_REACH = Theme.FACE + 6;

  private final MapLayout layout;
  private final List<PlacedLink> links;
  private final Selection selection;
  private final double reach;
  private final Folds folds;

  /// @param links those that are seen
  /// @param selection what is selected: its edges can be taken
  /// @param reach how far beside an edge or a border it is still meant, in points
  HitTest(MapLayout layout, List<PlacedLink> links, Selection selection, double reach) {
    this.layout = layout;
    this.links = links;
    this.selection = selection;
    this.reach = reach;
    folds = new Folds(layout);
  }

  Target at(Spot spot) {
    Point at = spot.at();
    return switch (spot.layer()) {
      case CORNER -> new Nowhere();
      case HEAD -> folds.ofStages(at).or(() -> head(at)).orElseGet(Nowhere::new);
      case LABEL -> folds.ofLanes(at).or(() -> label(at)).orElseGet(Nowhere::new);
      case BODY ->
          point(at)
              .or(() -> edge(at))
              .or(() -> handle(at))
              .or(() -> card(at))
              .or(() -> link(at))
              .or(() -> folds.collapsedAt(at))
              .or(() -> cell(at))
              .orElseGet(Nowhere::new);
    };
  }

  private Optional<Target> head(Point at) {
    Stream<Target> borders =
        layout.steps().stream()
            .filter(it -> isAtRight(it.head(), at) && !folds.isCollapsed(it))
            .map(OnBorder::new);
    Stream<Target> stages =
        layout.stages().stream()
            .filter(it -> it.box().contains(at) || folds.isUnder(at, it))
            .map(OnStage::new);
    Stream<Target> steps =
        layout.steps().stream().filter(it -> it.head().contains(at)).map(OnStep::new);
    return Stream.of(borders, stages, steps).flatMap(it -> it).findFirst();
  }

  private boolean isAtRight(Box box, Point at) {
    return Math.abs(at.x() - box.right()) <= reach && at.y() >= box.y() && at.y() < box.bottom();
  }

  private Optional<Target> label(Point at) {
    return layout.lanes().stream()
        .filter(it -> it.labelBox().contains(at))
        .findFirst()
        .map(it -> legend(it, at).orElseGet(() -> new OnLane(it)));
  }

  private static Optional<Target> legend(PlacedLane lane, Point at) {
    return lane.legend().entries().stream()
        .filter(it -> it.box().contains(at))
        .findFirst()
        .map(it -> new OnLegend(lane, it));
  }

  /// Felt curves lie over goal curves, later ones over earlier ones.
  private Optional<Target> point(Point at) {
    return Stream.of(CurveKind.FELT, CurveKind.GOAL)
        .flatMap(kind -> layout.curves().reversed().stream().filter(it -> isOf(it, kind)))
        .flatMap(curve -> point(curve, at).stream())
        .findFirst()
        .or(() -> quote(at));
  }

  /// What somebody said stands for its point.
  private Optional<Target> quote(Point at) {
    return layout.curves().stream()
        .flatMap(
            curve ->
                curve.points().stream()
                    .filter(it -> it.quote().filter(said -> said.box().contains(at)).isPresent())
                    .<Target>map(it -> new OnPoint(curve, it)))
        .findFirst();
  }

  private static boolean isOf(PlacedCurve curve, CurveKind kind) {
    return curve.curve().kind() == kind;
  }

  private static Optional<Target> point(PlacedCurve curve, Point at) {
    return curve.points().stream()
        .filter(it -> Box.around(it.at(), POINT_REACH, POINT_REACH).contains(at))
        .findFirst()
        .map(it -> new OnPoint(curve, it));
  }

  private Optional<Target> edge(Point at) {
    return selection.only(CardId.class).stream()
        .flatMap(it -> layout.card(it).stream())
        .filter(it -> isAtRight(it.box(), at))
        .findFirst()
        .map(OnEdge::new);
  }

  private Optional<Target> handle(Point at) {
    return layout.cards().stream()
        .filter(it -> LinkHandle.of(it).filter(box -> box.contains(at)).isPresent())
        .findFirst()
        .map(OnHandle::new);
  }

  private Optional<Target> link(Point at) {
    return links.stream()
        .filter(it -> it.distanceTo(at) <= reach)
        .min(Comparator.comparingDouble(it -> it.distanceTo(at)))
        .map(OnLink::new);
  }

  private Optional<Target> card(Point at) {
    return layout.cards().stream().filter(it -> it.box().contains(at)).findFirst().map(OnCard::new);
  }

  private Optional<Target> cell(Point at) {
    return layout
        .cellAt(at)
        .flatMap(cell -> layout.boundsOf(cell).map(box -> new OnCell(cell, box)));
  }
}
