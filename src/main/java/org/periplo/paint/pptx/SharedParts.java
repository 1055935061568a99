package org.periplo.paint.pptx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.periplo.drawing.Document;
import org.periplo.drawing.Page;
import org.periplo.drawing.PageKey;

/// What slides refer to outside themselves.
///
/// @param slides the number of the slide of each page that has a key
record SharedParts(Media media, Charts charts, Map<PageKey, Integer> slides) {

  /// Those of a document, with no picture and no chart yet.
  static SharedParts of(Document document) {
    Map<PageKey, Integer> slides = new HashMap<>();
    List<Page> pages = document.pages();
    for (int i = 0; i < pages.size(); i++) {
      int number = i + 1;
      pages.get(i).key().ifPresent(it -> slides.putIfAbsent(it, number));
    }
    return new SharedParts(new Media(), new Charts(), Map.copyOf(slides));
  }
}
