package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Tag;
import org.periplo.drawing.WindowMark;
import org.periplo.figures.MapFigure;
import org.periplo.geometry.Size;
import org.periplo.model.CropMarks;
import org.periplo.model.Tiling;

/// A poster on sheets that are put together by hand.
///
/// The sheets follow each other column by column, so that the stages are read one after the other.
/// Each thing means something on one sheet, the one that it begins on, and is decoration on others.
final class TiledPages {

  private static final double WORTH_IT = 1.03;

  private final TiledPoster poster;
  private final SheetPaper paper;
  private final Tiling tiling;

  /// From the lowest to what is over the map; what is read of the map goes between the two.
  private final List<Mark> under;

  private final List<StageMarks> stages;
  private final List<Mark> over;

  private TiledPages(TiledPoster poster, SheetPaper paper, Tiling tiling) {
    this.poster = poster;
    this.paper = paper;
    this.tiling = tiling;
    MapFigure figure = poster.figure();
    under = new ArrayList<>(poster.above());
    under.addAll(poster.ofMap().of(figure.ground()));
    under.addAll(poster.ofMap().of(figure.labels()));
    stages = StageMarks.of(poster, figure.read());
    over = new ArrayList<>(poster.ofMap().of(figure.curves()));
    over.addAll(poster.ofMap().of(figure.links()));
    over.addAll(poster.below());
  }

  /// The sheets of a poster.
  ///
  /// @param scale wanted; the poster is smaller where a card would be larger than a sheet
  static List<Page> of(PosterMap map, double scale, Tiling tiling) {
    TiledPages landscape = on(PaperSize.landscape(tiling.sheet()), map, scale, tiling);
    TiledPages portrait = on(PaperSize.portrait(tiling.sheet()), map, scale, tiling);
    return portrait.isBetterThan(landscape) ? portrait.pages() : landscape.pages();
  }

  private static TiledPages on(Size size, PosterMap map, double scale, Tiling tiling) {
    SheetPaper paper = new SheetPaper(size);
    TiledPoster poster = TiledPoster.of(map.frame(""), scale, paper.most(), overlap(tiling));
    return new TiledPages(poster, paper, tiling);
  }

  private static double overlap(Tiling tiling) {
    return tiling.overlap() * PaperSize.MILLIMETRE;
  }

  private boolean isBetterThan(TiledPages other) {
    double larger = poster.scale() / other.poster.scale();
    return larger > WORTH_IT || (larger > 1 / WORTH_IT && poster.sheets() < other.poster.sheets());
  }

  private List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    for (int column = 0; column < poster.columns(); column++) {
      for (int row = 0; row < poster.rows(); row++) {
        pages.add(page(new PosterSheet(poster, paper, row, column, overlap(tiling))));
      }
    }
    return pages;
  }

  private Page page(PosterSheet sheet) {
    Cropping cropping = new Cropping(sheet.shown(), poster.part(sheet.row(), sheet.column()));
    SheetMargin margin = new SheetMargin(sheet);
    List<Mark> marks = new ArrayList<>();
    add(marks, sheet, cropping.of(under));
    for (StageMarks stage : stages) {
      List<Mark> seen = cropping.of(stage.marks());
      margin.stage(stage.stage(), StageMarks.tag(stage.stage(), seen)).ifPresent(marks::add);
      add(marks, sheet, seen);
    }
    add(marks, sheet, cropping.of(over));
    marks.addAll(margin.names());
    marks.addAll(margin.foot());
    addLines(marks, sheet);
    String title = poster.frame().poster().map().name() + " · " + sheet.name();
    return Page.of(title, new Drawing(paper.size(), marks)).withLabel(sheet.name());
  }

  private void addLines(List<Mark> marks, PosterSheet sheet) {
    marks.addAll(SheetMarks.plan(sheet, poster.frame().poster().theme().palette()));
    if (tiling.cropMarks() == CropMarks.DRAWN) {
      marks.addAll(SheetMarks.crop(sheet, poster.frame().poster().theme().palette()));
    }
  }

  private static void add(List<Mark> marks, PosterSheet sheet, List<Mark> seen) {
    if (!seen.isEmpty()) {
      marks.add(new WindowMark(Tag.DECORATION, sheet.window(), sheet.placing().of(seen)));
    }
  }
}
