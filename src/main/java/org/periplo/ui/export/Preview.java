package org.periplo.ui.export;

import java.util.List;
import java.util.Optional;
import org.periplo.drawing.Document;
import org.periplo.export.ComposedExport;
import org.periplo.export.Export;
import org.periplo.export.preflight.Finding;
import org.periplo.export.preflight.Preflight;
import org.periplo.ui.canvas.PagePictures;

/// What an export will be.
///
/// @param document empty if the format has no pages; so are the pictures
/// @param findings what is better known before it is sent
record Preview(
    Optional<Document> document, Optional<PagePictures> pictures, List<Finding> findings) {

  /// The preview; on any thread.
  static Preview of(Export export) {
    ComposedExport composition = export.composed();
    return new Preview(
        composition.document(),
        composition.document().map(PagePictures::of),
        Preflight.of(composition));
  }

  /// How many pages there are.
  int pages() {
    return document.map(it -> it.pages().size()).orElse(0);
  }
}
