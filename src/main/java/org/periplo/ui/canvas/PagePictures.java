package org.periplo.ui.canvas;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.periplo.drawing.Document;
import org.periplo.drawing.Page;
import org.periplo.drawing.Placing;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.theme.Colour;

/// The pages of a document, to be painted again and again: the very marks that are exported.
public final class PagePictures {

  private final List<Page> pages;
  private final List<Sheet> sheets;
  private final ScreenFonts fonts = new ScreenFonts();
  private final Pictures pictures = new Pictures();

  private PagePictures(List<Page> pages) {
    this.pages = pages;
    sheets = pages.stream().map(it -> Sheet.of(it.drawing().marks())).toList();
  }

  /// The pictures, not painted yet; on any thread.
  public static PagePictures of(Document document) {
    return new PagePictures(document.pages());
  }

  /// How large a page is, in points.
  ///
  /// @param page counted from 0
  public Size size(int page) {
    return pages.get(page).drawing().size();
  }

  /// Paints a page on white paper; on the toolkit's thread.
  ///
  /// @param page counted from 0
  /// @param placing where its upper left corner lies on the canvas, and how large it is
  public void paint(int page, GraphicsContext context, Placing placing) {
    Box paper = placing.of(Box.of(size(page)));
    context.setFill(Paints.of(Colour.WHITE));
    context.fillRect(paper.x(), paper.y(), paper.width(), paper.height());
    context.save();
    context.beginPath();
    context.rect(paper.x(), paper.y(), paper.width(), paper.height());
    context.clip();
    new CanvasPainter(context, fonts, pictures)
        .paint(sheets.get(page), placing, visible(context, placing));
    context.restore();
  }

  private static Box visible(GraphicsContext context, Placing placing) {
    return new Box(
        -placing.dx() / placing.scale(),
        -placing.dy() / placing.scale(),
        context.getCanvas().getWidth() / placing.scale(),
        context.getCanvas().getHeight() / placing.scale());
  }
}
