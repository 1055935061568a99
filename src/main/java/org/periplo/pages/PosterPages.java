package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Page;
import org.periplo.drawing.Placing;
import org.periplo.geometry.Size;
import org.periplo.layout.MapWords;
import org.periplo.model.JourneyMap;
import org.periplo.model.Paper;
import org.periplo.model.PosterFit;
import org.periplo.model.PosterSetup;
import org.periplo.model.Project;
import org.periplo.theme.Theme;

/// Posters: title, map and legend on one page, or on as few as keep the words readable.
public final class PosterPages {

  private static final double LEAST_WIDTH = 780;

  private final Project project;
  private final JourneyMap map;
  private final Theme theme;
  private final MapWords words;

  private PosterPages(Project project, JourneyMap map) {
    this.project = project;
    this.map = map;
    theme = Looks.of(project);
    words = new MapWords(project);
  }

  /// The pages of each map, as the project's setup of posters says.
  public static List<Page> of(Project project, List<JourneyMap> maps) {
    return maps.stream().flatMap(it -> new PosterPages(project, it).pages().stream()).toList();
  }

  private List<Page> pages() {
    PosterSetup setup = project.exports().poster();
    return setup.paper().map(it -> on(it, setup.fit())).orElseGet(() -> List.of(natural()));
  }

  /// As large as the map, its lines broken as on the screen.
  private Page natural() {
    PosterFrame frame = new PosterFrame(project, map, theme, "");
    List<Panel> whole = List.of(Panel.of(project, map, theme, 0));
    return Page.of(map.name(), frame.around(whole, frame.sizeFor(whole, LEAST_WIDTH)));
  }

  private List<Page> on(Paper paper, PosterFit fit) {
    OnePage whole = OnePage.of(project, map, theme, paper);
    if (fit == PosterFit.ONE_PAGE || whole.isLegible(theme)) {
      return List.of(whole(whole));
    }
    PosterParts parts = PosterParts.of(project, map, theme, paper);
    int count = parts.panels().size();
    List<Page> pages = new ArrayList<>();
    for (Panel panel : parts.panels()) {
      String number = words.text("map.pageOf", pages.size() + 1, count);
      pages.add(part(panel, parts, number));
    }
    return pages;
  }

  /// In the middle of the paper, from its upper edge to its lower.
  private Page whole(OnePage whole) {
    PosterFrame frame = new PosterFrame(project, map, theme, "");
    double width = frame.sizeFor(whole.panels(), PosterFrame.LEAST_WIDTH).width();
    double spare = whole.paper().width() - width * whole.scale();
    Size size = new Size(width, whole.paper().height() / whole.scale());
    Placing placing = new Placing(whole.scale(), spare / 2, 0);
    return Page.of(map.name(), placed(frame, whole.panels(), size, placing, whole.paper()));
  }

  /// From the left edge of the paper to the right, with the labels in one place on all pages.
  private Page part(Panel panel, PosterParts parts, String number) {
    PosterFrame frame = new PosterFrame(project, map, theme, number);
    List<Panel> alone = List.of(panel);
    Size paper = parts.paper();
    double scale =
        Math.min(parts.scale(), paper.scaleOf(frame.sizeFor(alone, PosterFrame.LEAST_WIDTH)));
    Size size = new Size(paper.width() / scale, paper.height() / scale);
    return Page.of(map.name(), placed(frame, alone, size, new Placing(scale, 0, 0), paper))
        .withLabel(number);
  }

  private static Drawing placed(
      PosterFrame frame, List<Panel> panels, Size size, Placing placing, Size paper) {
    return new Drawing(paper, placing.of(frame.around(panels, size).marks()));
  }
}
