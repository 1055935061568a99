package org.periplo.export.preflight;

import java.util.List;
import java.util.Optional;
import org.periplo.drawing.Page;
import org.periplo.drawing.PictureMark;
import org.periplo.geometry.Box;
import org.periplo.model.ElementId;

/// A page, taken apart into what is looked over.
///
/// @param number counted from 0
/// @param texts all that is not cut by a window
/// @param pictures all of them
record SeenPage(int number, Page page, List<SeenText> texts, List<PictureMark> pictures) {

  static SeenPage of(int number, Page page) {
    PageReader reader = new PageReader();
    reader.read(page.drawing().marks());
    return new SeenPage(number, page, reader.texts(), reader.pictures());
  }

  Box bounds() {
    return Box.of(page.drawing().size());
  }

  PagePlace place(SeenText text) {
    return place(text.element(), Optional.of(text.room()));
  }

  PagePlace place(Optional<ElementId> element, Optional<Box> area) {
    return new PagePlace(number, page.title(), element, area);
  }
}
