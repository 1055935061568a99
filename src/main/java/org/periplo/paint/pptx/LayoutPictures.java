package org.periplo.paint.pptx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.periplo.drawing.Document;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.PictureMark;

/// The pictures that all slides of a layout show in the same place, as a brand's logo: they stand
/// on the layout, where the client changes them once.
///
/// @param ofLayouts for layouts that have any
record LayoutPictures(Map<SlideLayout, List<PictureMark>> ofLayouts) {

  LayoutPictures {
    ofLayouts = Map.copyOf(ofLayouts);
  }

  /// Those of a document.
  static LayoutPictures of(Document document) {
    Map<SlideLayout, List<PictureMark>> common = new EnumMap<>(SlideLayout.class);
    List<Page> pages = document.pages();
    for (int i = 0; i < pages.size(); i++) {
      List<PictureMark> here = pictures(pages.get(i));
      common.merge(SlideLayout.of(pages.get(i), i + 1), here, LayoutPictures::inBoth);
    }
    return new LayoutPictures(common);
  }

  private static List<PictureMark> pictures(Page page) {
    return page.drawing().marks().stream()
        .filter(it -> it.tag().isDecoration())
        .filter(PictureMark.class::isInstance)
        .map(PictureMark.class::cast)
        .toList();
  }

  private static List<PictureMark> inBoth(List<PictureMark> some, List<PictureMark> others) {
    List<PictureMark> both = new ArrayList<>(some);
    both.retainAll(others);
    return both;
  }

  /// Those that a layout has.
  List<PictureMark> of(SlideLayout layout) {
    return ofLayouts.getOrDefault(layout, List.of());
  }

  /// Whether a mark stands on the layout already.
  boolean have(SlideLayout layout, Mark mark) {
    return mark instanceof PictureMark picture && of(layout).contains(picture);
  }
}
