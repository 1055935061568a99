package org.periplo.pages;

import java.util.Comparator;
import java.util.List;
import org.periplo.geometry.Size;
import org.periplo.layout.MapWords;
import org.periplo.model.Paper;

/// A map in parts that fill a page each, as few as keep the words readable, and the words as large
/// as that many pages let them be.
///
/// @param panels one a page
/// @param paper each page
/// @param scale of everything on the pages
record PosterParts(List<Panel> panels, Size paper, double scale) {

  /// How much larger than just readable words can get, largest first.
  private static final List<Double> LARGER = List.of(1.6, 1.4, 1.25, 1.12, 1.0);

  /// A number as wide as any that pages have.
  private static final int MANY = 888;

  static PosterParts of(PosterMap poster, Paper paper) {
    double least = Legible.leastScale(List.of(poster.whole()), poster.theme());
    PosterParts fewest =
        PaperSize.turned(paper).stream()
            .map(it -> at(least, poster, it))
            .min(Comparator.comparingInt(it -> it.panels.size()))
            .orElseThrow();
    return LARGER.stream()
        .map(it -> at(least * it, poster, fewest.paper))
        .filter(it -> it.panels.size() <= fewest.panels.size())
        .findFirst()
        .orElse(fewest);
  }

  private static PosterParts at(double scale, PosterMap poster, Size paper) {
    MapWords words = new MapWords(poster.project());
    PosterFrame frame = poster.frame(words.text("map.pageOf", MANY, MANY));
    double width = paper.width() / scale - 2 * PosterFrame.MARGIN;
    double height = paper.height() / scale - frame.heightAround(width);
    List<Panel> panels = new PosterSlices(poster, width, height).all();
    return new PosterParts(panels, paper, scale);
  }
}
