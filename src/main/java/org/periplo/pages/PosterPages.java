package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Placing;
import org.periplo.figures.LegendFigure;
import org.periplo.figures.MapFigure;
import org.periplo.figures.TitleFigure;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.layout.Arrangement;
import org.periplo.layout.MapLayout;
import org.periplo.layout.MapWords;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.theme.Theme;

/// A poster: title, map and legend on one page.
public final class PosterPages {

  private static final double MARGIN = 30;
  private static final double GAP = 16;
  private static final double LEAST_WIDTH = 780;
  private static final double LARGEST = 1.6;

  private PosterPages() {}

  /// A page for each map, as the project's setup of posters says.
  public static List<Page> of(Project project, List<JourneyMap> maps) {
    Theme theme = Looks.of(project);
    return maps.stream().map(it -> page(project, it, theme)).toList();
  }

  private static Page page(Project project, JourneyMap map, Theme theme) {
    Drawing natural = natural(project, map, theme);
    Size paper =
        project.exports().poster().paper().map(PaperSize::landscape).orElse(natural.size());
    Drawing placed = natural.size().equals(paper) ? natural : fitted(natural, paper);
    return Page.of(map.name(), placed);
  }

  private static Drawing natural(Project project, JourneyMap map, Theme theme) {
    MapLayout layout = Arrangement.of(project, map, theme);
    double width = Math.max(LEAST_WIDTH, layout.size().width());
    TitleFigure title = TitleFigure.of(project, map, theme, width);
    List<Mark> legend = LegendFigure.of(map, new MapWords(project), theme);
    double mapTop = MARGIN + title.height() + GAP;
    double legendTop = mapTop + layout.size().height() + GAP;
    List<Mark> marks = new ArrayList<>(new Placing(1, MARGIN, MARGIN).of(title.marks()));
    marks.addAll(
        new Placing(1, MARGIN, mapTop).of(MapFigure.of(layout, theme.palette()).whole().marks()));
    marks.addAll(new Placing(1, MARGIN, legendTop).of(legend));
    double height = legendTop + (legend.isEmpty() ? 0 : LegendFigure.HEIGHT) + MARGIN;
    return new Drawing(new Size(width + 2 * MARGIN, height), marks);
  }

  /// The margins scale with the rest, so the paper's own margin need not be added.
  private static Drawing fitted(Drawing natural, Size paper) {
    Placing placing = Placing.within(Box.of(paper), natural.size(), LARGEST);
    double spare = paper.width() - natural.size().width() * placing.scale();
    return new Drawing(
        paper, new Placing(placing.scale(), spare / 2, placing.dy()).of(natural.marks()));
  }
}
