package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Page;
import org.periplo.drawing.Placing;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.layout.MapWords;
import org.periplo.model.JourneyMap;
import org.periplo.model.Paper;
import org.periplo.model.PosterFit;
import org.periplo.model.PosterSetup;
import org.periplo.model.Project;
import org.periplo.model.Tiling;

/// Posters: title, map and legend on one page, on as few as keep the words readable, or on sheets
/// to put together.
public final class PosterPages {

  /// The side of a usual sticky note: 76 mm.
  static final double NOTE = 76 * PaperSize.MILLIMETRE;

  private static final double LEAST_WIDTH = 780;

  private final PosterMap poster;
  private final PosterSetup setup;

  private PosterPages(PosterMap poster) {
    this.poster = poster;
    setup = poster.project().exports().poster();
  }

  /// The pages of each map, as the project's setup of posters says.
  public static List<Page> of(Project project, List<JourneyMap> maps) {
    return maps.stream()
        .map(it -> PosterMap.of(project, it))
        .flatMap(it -> new PosterPages(it).pages().stream())
        .toList();
  }

  /// The same for a workshop: the frame of each map, with empty cells for sticky notes.
  public static List<Page> blank(Project project, List<JourneyMap> maps) {
    return maps.stream()
        .map(it -> PosterMap.blank(project, it, NOTE))
        .flatMap(it -> new PosterPages(it).pages().stream())
        .toList();
  }

  private List<Page> pages() {
    return setup
        .tiling()
        .map(this::tiled)
        .or(() -> setup.paper().map(this::on))
        .orElseGet(() -> List.of(natural()));
  }

  /// As large as the map, its lines broken as on the screen.
  private Page natural() {
    PosterFrame frame = poster.frame("");
    List<Panel> whole = List.of(poster.whole());
    Drawing drawing = frame.around(whole, frame.sizeFor(whole, LEAST_WIDTH));
    return Page.of(name(), poster.scale() == 1 ? drawing : larger(drawing));
  }

  private Drawing larger(Drawing drawing) {
    Placing placing = new Placing(poster.scale(), 0, 0);
    Size size = placing.of(Box.of(drawing.size())).size();
    return new Drawing(size, placing.of(drawing.marks()));
  }

  private String name() {
    return poster.map().name();
  }

  private List<Page> tiled(Tiling tiling) {
    return TiledPages.of(poster, setup.paper().map(this::scaleOn).orElse(poster.scale()), tiling);
  }

  /// As large as the paper, or larger where the words could not be read.
  private double scaleOn(Paper paper) {
    OnePage whole = OnePage.inOneBand(poster, paper);
    return setup.fit() == PosterFit.ONE_PAGE
        ? whole.scale()
        : Math.max(whole.scale(), Legible.leastScale(whole.panels(), poster.theme()));
  }

  private List<Page> on(Paper paper) {
    OnePage whole = OnePage.of(poster, paper);
    if (setup.fit() == PosterFit.ONE_PAGE || whole.isLegible(poster.theme())) {
      return List.of(whole(whole));
    }
    MapWords words = new MapWords(poster.project());
    PosterParts parts = PosterParts.of(poster, paper);
    List<Page> pages = new ArrayList<>();
    for (Panel panel : parts.panels()) {
      String number = words.text("map.pageOf", pages.size() + 1, parts.panels().size());
      pages.add(part(panel, parts, number));
    }
    return pages;
  }

  /// In the middle of the paper, from its upper edge to its lower.
  private Page whole(OnePage whole) {
    PosterFrame frame = poster.frame("");
    double width = frame.sizeFor(whole.panels(), PosterFrame.LEAST_WIDTH).width();
    double spare = whole.paper().width() - width * whole.scale();
    Size size = new Size(width, whole.paper().height() / whole.scale());
    Placing placing = new Placing(whole.scale(), spare / 2, 0);
    return Page.of(name(), placed(frame, whole.panels(), size, placing, whole.paper()));
  }

  /// From the left edge of the paper to the right, with the labels in one place on all pages.
  private Page part(Panel panel, PosterParts parts, String number) {
    PosterFrame frame = poster.frame(number);
    List<Panel> alone = List.of(panel);
    Size paper = parts.paper();
    double width = paper.width() / parts.scale() - 2 * PosterFrame.MARGIN;
    double scale = Math.min(parts.scale(), paper.scaleOf(frame.sizeFor(alone, width)));
    Size size = new Size(paper.width() / scale, paper.height() / scale);
    return Page.of(name(), placed(frame, alone, size, new Placing(scale, 0, 0), paper))
        .withLabel(number);
  }

  private static Drawing placed(
      PosterFrame frame, List<Panel> panels, Size size, Placing placing, Size paper) {
    return new Drawing(paper, placing.of(frame.around(panels, size).marks()));
  }
}
