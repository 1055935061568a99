package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.geometry.Size;
import org.periplo.model.Paper;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.theme.Theme;

/// The largest way to set a map on one page: the paper turned as suits it, and its stages in bands
/// under each other where its words would be too small to read in one.
///
/// @param panels the bands, one or more
/// @param paper the page
/// @param scale of everything on it
record OnePage(List<Panel> panels, Size paper, double scale) {

  private static final int MOST_BANDS = 8;

  /// How much larger the words must get for the less usual way.
  private static final double WORTH_IT = 1.03;

  static OnePage of(PosterMap poster, Paper paper) {
    OnePage best = inOneBand(poster, paper);
    if (best.isLegible(poster.theme())) {
      return best;
    }
    PosterFrame frame = poster.frame("");
    for (int bands = 2; bands <= Math.min(MOST_BANDS, poster.map().stages().size()); bands++) {
      OnePage other = turned(frame, banded(poster, bands), paper);
      best = other.scale > best.scale * WORTH_IT ? other : best;
    }
    return best;
  }

  /// The map as it is on the screen, on paper turned as suits it.
  static OnePage inOneBand(PosterMap poster, Paper paper) {
    PosterFrame frame = poster.frame("");
    return turned(frame, List.of(poster.whole()), paper);
  }

  private static OnePage turned(PosterFrame frame, List<Panel> panels, Paper paper) {
    Size needed = frame.sizeFor(panels, PosterFrame.LEAST_WIDTH);
    OnePage landscape = fitted(panels, needed, PaperSize.landscape(paper));
    OnePage portrait = fitted(panels, needed, PaperSize.portrait(paper));
    return portrait.scale > landscape.scale * WORTH_IT ? portrait : landscape;
  }

  private static OnePage fitted(List<Panel> panels, Size needed, Size paper) {
    return new OnePage(panels, paper, paper.scaleOf(needed));
  }

  private static List<Panel> banded(PosterMap poster, int bands) {
    List<Panel> panels = new ArrayList<>();
    int first = 0;
    for (List<Stage> stages : EvenParts.inParts(poster.map().stages(), OnePage::width, bands)) {
      panels.add(poster.panel(MapSlice.ofStages(poster.map(), stages), first));
      first += stages.size();
    }
    return panels;
  }

  private static double width(Stage stage) {
    return stage.steps().stream().mapToDouble(Step::width).sum();
  }

  /// Whether all of its words can be read.
  boolean isLegible(Theme theme) {
    return scale >= Legible.leastScale(panels, theme);
  }
}
