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
import org.periplo.figures.TitleRoom;
import org.periplo.geometry.Size;
import org.periplo.layout.MapWords;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;

/// What stands around the map on a poster: header and title above it, legend and footer below.
///
/// @param number the page's, in words; empty for the only page
/// @param left the width of words that begin at the left edge, at most
/// @param right the width of words that end at the right edge, at most
record PosterFrame(PosterMap poster, String number, double left, double right) {

  /// From the edges of a poster to what stands on it.
  static final double MARGIN = 30;

  /// What a title needs not to break after each word.
  static final double LEAST_WIDTH = 420;

  private static final double GAP = 16;
  private static final double BAND_GAP = 24;
  private static final double LINE_GAP = 8;

  /// The same with less room for words at the left and the right.
  PosterFrame within(double mostLeft, double mostRight) {
    return new PosterFrame(poster, number, mostLeft, mostRight);
  }

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
    return top(width) + heightBelow(width) + MARGIN;
  }

  /// The height of what stands under the map.
  double heightBelow(double width) {
    double legend = legend(width).height();
    double foot = Math.max(footer(width).height(), numeral().height());
    return (legend > 0 ? GAP + legend : 0) + (foot > 0 ? GAP + foot : 0);
  }

  private static double heightOf(List<Panel> panels) {
    double heights = panels.stream().mapToDouble(it -> it.size().height()).sum();
    return heights + (panels.size() - 1) * BAND_GAP;
  }

  /// From the upper edge to the map.
  double top(double width) {
    return titleTop(width) + title(width).height() + GAP;
  }

  private double titleTop(double width) {
    TextBlock header = header(width);
    return MARGIN + (header.isEmpty() ? 0 : header.height() + LINE_GAP);
  }

  private TitleFigure title(double width) {
    return TitleFigure.of(
        poster.project(), poster.map(), poster.theme(), TitleRoom.of(width).within(left, right));
  }

  private LegendFigure legend(double width) {
    return LegendFigure.of(
        poster.map(), new MapWords(poster.project()), poster.theme(), Math.min(width, left));
  }

  private TextBlock header(double width) {
    return Typesetter.set(
        poster.project().brand().header(), poster.theme().note(), Math.min(width, left));
  }

  private TextBlock footer(double width) {
    double room = width - (number.isEmpty() ? 0 : numeral().width() + GAP);
    return Typesetter.set(
        poster.project().brand().footer(), poster.theme().note(), Math.min(room, left));
  }

  private TextBlock numeral() {
    TextBlock wide = Typesetter.set(number, poster.theme().note(), Double.MAX_VALUE);
    return Typesetter.set(number, poster.theme().note(), wide.usedWidth() + 1)
        .aligned(TextBlock.Align.RIGHT);
  }

  /// A poster of a size that is large enough, with panels one under another.
  Drawing around(List<Panel> panels, Size size) {
    double width = size.width() - 2 * MARGIN;
    List<Mark> marks = new ArrayList<>(above(width));
    double y = top(width);
    for (Panel panel : panels) {
      List<Mark> band = panel.marks();
      boolean first = panel.equals(panels.getFirst());
      marks.addAll(new Placing(1, MARGIN, y).of(first ? band : withQuietLanes(band)));
      y += panel.size().height() + BAND_GAP;
    }
    marks.addAll(below(width, y - BAND_GAP, size.height() - MARGIN));
    return new Drawing(size, marks);
  }

  /// A further band names its lanes for the eye only: they are said already.
  private static List<Mark> withQuietLanes(List<Mark> band) {
    return band.stream().map(it -> it.tag().role() == Role.LANE ? Silence.of(it) : it).toList();
  }

  /// What stands over the map.
  List<Mark> above(double width) {
    List<Mark> marks = new ArrayList<>();
    add(marks, Role.NOTE, MARGIN, MARGIN, header(width));
    marks.addAll(new Placing(1, MARGIN, titleTop(width)).of(title(width).marks()));
    return marks;
  }

  /// What stands under the map.
  ///
  /// @param mapBottom the legend is under it
  /// @param bottom the footer is above it
  List<Mark> below(double width, double mapBottom, double bottom) {
    TextBlock numeral = numeral();
    List<Mark> marks =
        new ArrayList<>(new Placing(1, MARGIN, mapBottom + GAP).of(legend(width).marks()));
    add(marks, Role.FOOTER, MARGIN, bottom - footer(width).height(), footer(width));
    double x = MARGIN + width - numeral.width();
    add(marks, Role.PAGE_NUMBER, x, bottom - numeral.height(), numeral);
    return marks;
  }

  private static void add(List<Mark> marks, Role role, double x, double y, TextBlock text) {
    if (!text.isEmpty()) {
      marks.add(TextMark.at(Tag.of(role, ""), x, y, text));
    }
  }
}
