package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Placing;
import org.periplo.figures.MapFigure;
import org.periplo.geometry.Box;
import org.periplo.layout.Arrangement;
import org.periplo.layout.Cuts;
import org.periplo.layout.Form;
import org.periplo.layout.MapLayout;
import org.periplo.layout.PlacedLane;
import org.periplo.layout.PlacedStep;
import org.periplo.theme.Theme;

/// A poster that is cut into sheets.
///
/// @param frame what stands around the map
/// @param layout of the map, with no words across a cut
/// @param upright the x of the edges of the sheets, in points of the poster, the poster's left and
///     right edge among them
/// @param level the y of the edges of the sheets
/// @param scale of the poster on its sheets
record TiledPoster(
    PosterFrame frame, MapLayout layout, List<Double> upright, List<Double> level, double scale) {

  private static final double LEFT = PosterFrame.MARGIN;

  /// The least of a first lane that stands under the heads.
  private static final double LEAST_CARD = 60;

  private static final double A_LITTLE_LESS = 0.99;

  /// Cuts a poster so that nothing that is read in one piece is larger than a sheet; it gets
  /// smaller where it must.
  ///
  /// @param scale wanted
  /// @param most what a sheet shows at most, in points of paper
  /// @param overlap what neighbours show both, in points of paper
  static TiledPoster of(PosterFrame whole, double scale, Box most, double overlap) {
    double tried = scale;
    while (true) {
      SheetRun across = new SheetRun(most.width() / tried, overlap / tried);
      TiledPoster columns = upright(whole, tried, across);
      double largest = columns.largestScale(most, overlap);
      if (tried <= largest) {
        return columns.cutLevel(new SheetRun(most.height() / tried, overlap / tried));
      }
      tried = largest * A_LITTLE_LESS;
    }
  }

  private static TiledPoster upright(PosterFrame whole, double scale, SheetRun run) {
    MapLayout uncut = laidOut(whole, Cuts.NONE);
    List<Double> cuts = UprightCuts.of(uncut, run, LEFT);
    double width = uncut.size().width();
    double first = cuts.isEmpty() ? width : cuts.getFirst();
    double last = cuts.isEmpty() ? width : width - cuts.getLast();
    List<Double> edges = edges(cuts, LEFT, LEFT + width + LEFT, run);
    MapLayout layout = laidOut(whole, new Cuts(cuts, List.of()));
    return new TiledPoster(whole.within(first, last), layout, edges, List.of(), scale);
  }

  private TiledPoster cutLevel(SheetRun run) {
    double above = frame.top(width());
    double below = frame.heightBelow(width());
    List<Double> inner =
        upright.subList(1, upright.size() - 1).stream().map(it -> it - LEFT).toList();
    LevelCuts cuts = new LevelCuts(it -> laidOut(frame, new Cuts(inner, it)), run, above, below);
    List<Double> found = cuts.all();
    double end = above + cuts.layout().size().height() + below + LEFT;
    return new TiledPoster(frame, cuts.layout(), upright, edges(found, above, end, run), scale);
  }

  private static MapLayout laidOut(PosterFrame frame, Cuts cuts) {
    PosterMap poster = frame.poster();
    Form form = poster.form().with(cuts);
    return Arrangement.of(poster.project(), poster.map(), poster.theme(), form);
  }

  /// The margin behind the last sheet is as wide as there is room for.
  private static List<Double> edges(List<Double> cuts, double before, double end, SheetRun run) {
    List<Double> edges = new ArrayList<>(List.of(0.0));
    cuts.forEach(it -> edges.add(it + before));
    edges.add(Math.min(end, edges.getLast() + run.most()));
    return List.copyOf(edges);
  }

  /// How large the poster can be with nothing larger than a sheet that is read in one piece.
  private double largestScale(Box most, double overlap) {
    double width = most.width() - overlap;
    double height = most.height() - overlap;
    double widest = 0;
    for (PlacedStep step : layout.steps()) {
      boolean first = step.column().x() <= layout.corner().right();
      widest =
          Math.max(widest, step.column().width() + (first ? layout.corner().width() + LEFT : 0));
    }
    double top = frame.top(layout.size().width()) + layout.corner().height();
    double highest = Math.max(top + LEAST_CARD, frame.heightBelow(layout.size().width()));
    for (PlacedLane lane : layout.lanes()) {
      boolean first = lane.equals(layout.lanes().getFirst());
      highest = Math.max(highest, LevelCuts.headOf(lane) + (first ? top : 0));
    }
    double words = layout.cards().stream().mapToDouble(it -> it.box().height()).max().orElse(0);
    double said =
        layout.curves().stream()
            .flatMap(it -> it.points().stream())
            .flatMap(it -> it.quote().stream())
            .mapToDouble(it -> it.box().height())
            .max()
            .orElse(0);
    highest = Math.max(highest, Math.max(words, said) + 3 * Theme.LANE_PADDING);
    return Math.min(width / widest, height / highest);
  }

  int columns() {
    return upright.size() - 1;
  }

  int rows() {
    return level.size() - 1;
  }

  int sheets() {
    return columns() * rows();
  }

  double width() {
    return layout.size().width();
  }

  /// From a place on the map to the same on the poster.
  Placing ofMap() {
    return new Placing(1, LEFT, frame.top(width()));
  }

  /// What a sheet stands for, from cut to cut, in points of the poster.
  Box part(int row, int column) {
    return new Box(
        upright.get(column),
        level.get(row),
        upright.get(column + 1) - upright.get(column),
        level.get(row + 1) - level.get(row));
  }

  /// What stands over the map.
  List<Mark> above() {
    return frame.above(width());
  }

  /// The map.
  MapFigure figure() {
    return MapFigure.of(layout, frame.poster().theme().palette(), frame.poster().ruling());
  }

  /// What stands under the map.
  List<Mark> below() {
    double mapBottom = ofMap().dy() + layout.size().height();
    return frame.below(width(), mapBottom, mapBottom + frame.heightBelow(width()));
  }
}
