package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Placing;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.figures.LegendFigure;
import org.periplo.figures.TitleFigure;
import org.periplo.geometry.Size;
import org.periplo.layout.MapWords;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Theme;

/// What stands around the map on a poster: header and title above it, legend and footer below.
///
/// @param map the whole map
/// @param number the page's, in words; empty for the only page
record PosterFrame(Project project, JourneyMap map, Theme theme, String number) {

  /// From the edges of a poster to what stands on it.
  static final double MARGIN = 30;

  /// What a title needs not to break after each word.
  static final double LEAST_WIDTH = 420;

  private static final double GAP = 16;
  private static final double BAND_GAP = 24;
  private static final double LINE_GAP = 8;

  /// How large a poster is at least that holds panels one under another.
  ///
  /// @param leastWidth of what stands between its margins
  Size sizeFor(List<Panel> panels, double leastWidth) {
    double widest = panels.stream().mapToDouble(it -> it.size().width()).max().orElse(0);
    double width = Math.max(leastWidth, widest);
    return new Size(width + 2 * MARGIN, heightAround(width) + heightOf(panels));
  }

  /// The height of all that is not the map, margins included.
  ///
  /// @param width between the margins
  double heightAround(double width) {
    double legend = legend(width).height();
    return top(width) + (legend > 0 ? GAP + legend : 0) + foot(width) + MARGIN;
  }

  private static double heightOf(List<Panel> panels) {
    double heights = panels.stream().mapToDouble(it -> it.size().height()).sum();
    return heights + (panels.size() - 1) * BAND_GAP;
  }

  /// From the upper edge to the map.
  private double top(double width) {
    return titleTop(width) + title(width).height() + GAP;
  }

  private double titleTop(double width) {
    TextBlock header = header(width);
    return MARGIN + (header.isEmpty() ? 0 : header.height() + LINE_GAP);
  }

  private double foot(double width) {
    double height = Math.max(footer(width).height(), numeral().height());
    return height > 0 ? GAP + height : 0;
  }

  private TitleFigure title(double width) {
    return TitleFigure.of(project, map, theme, width);
  }

  private LegendFigure legend(double width) {
    return LegendFigure.of(map, new MapWords(project), theme, width);
  }

  private TextBlock header(double width) {
    return Typesetter.set(project.brand().header(), theme.note(), width);
  }

  private TextBlock footer(double width) {
    double room = width - (number.isEmpty() ? 0 : numeral().width() + GAP);
    return Typesetter.set(project.brand().footer(), theme.note(), room);
  }

  private TextBlock numeral() {
    TextBlock wide = Typesetter.set(number, theme.note(), 1000);
    return Typesetter.set(number, theme.note(), wide.usedWidth() + 1)
        .aligned(TextBlock.Align.RIGHT);
  }

  /// A poster of a size that is large enough, with panels one under another.
  Drawing around(List<Panel> panels, Size size) {
    double width = size.width() - 2 * MARGIN;
    List<Mark> marks = new ArrayList<>();
    add(marks, Role.NOTE, MARGIN, MARGIN, header(width));
    marks.addAll(new Placing(1, MARGIN, titleTop(width)).of(title(width).marks()));
    double y = top(width);
    for (Panel panel : panels) {
      marks.addAll(new Placing(1, MARGIN, y).of(panel.marks()));
      y += panel.size().height() + BAND_GAP;
    }
    marks.addAll(new Placing(1, MARGIN, y - BAND_GAP + GAP).of(legend(width).marks()));
    TextBlock numeral = numeral();
    double right = MARGIN + width - numeral.width();
    double bottom = size.height() - MARGIN;
    add(marks, Role.FOOTER, MARGIN, bottom - footer(width).height(), footer(width));
    add(marks, Role.PAGE_NUMBER, right, bottom - numeral.height(), numeral);
    return new Drawing(size, marks);
  }

  private static void add(List<Mark> marks, Role role, double x, double y, TextBlock text) {
    if (!text.isEmpty()) {
      marks.add(TextMark.at(Tag.of(role, ""), x, y, text));
    }
  }
}
