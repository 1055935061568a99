package org.periplo.ui.export;

import java.util.List;
import java.util.Optional;
import org.periplo.drawing.Document;
import org.periplo.export.Export;
import org.periplo.export.preflight.Finding;
import org.periplo.export.preflight.Preflight;
import org.periplo.ui.canvas.PagePictures;

/// What an export will be.
///
/// @param document empty if the format has no pages; so are the pictures
/// @param findings what is better known before it is sent
record Preview(
    Export export,
    Optional<Document> document,
    Optional<PagePictures> pictures,
    List<Finding> findings) {

  /// The preview; on any thread.
  static Preview of(Export export) {
    Optional<Document> document = export.document();
    return new Preview(
        export,
        document,
        document.map(PagePictures::of),
        document.map(it -> Preflight.of(export, it)).orElse(List.of()));
  }

  /// How many pages there are.
  int pages() {
    return document.map(it -> it.pages().size()).orElse(0);
  }
}
