package org.periplo.drawing;

import java.util.ArrayList;
import java.util.List;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.theme.Colour;

/// The pages of a document one below the other, for formats that know a single sheet only.
///
/// @param size of the whole sheet, in points
/// @param sheets the pages and where they lie, from top to bottom
public record Stack(Size size, List<Sheet> sheets) {

  /// The distance between two pages, in points.
  public static final double GAP = 24;

  /// What is seen around the pages where there are several.
  public static final Colour GROUND = Colour.of("#DDE2E9");

  public Stack {
    sheets = List.copyOf(sheets);
  }

  /// A page and the area that it covers.
  public record Sheet(Page page, Box area) {}

  /// Stacks the pages of `document` at its left edge.
  public static Stack of(Document document) {
    List<Sheet> sheets = new ArrayList<>();
    double top = 0;
    double width = 0;
    for (Page page : document.pages()) {
      Size size = page.drawing().size();
      sheets.add(new Sheet(page, new Box(0, top, size.width(), size.height())));
      width = Math.max(width, size.width());
      top += size.height() + GAP;
    }
    return new Stack(new Size(width, top - GAP), sheets);
  }
}
