package org.periplo.paint.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.periplo.drawing.Page;
import org.periplo.drawing.PageKey;
import org.periplo.geometry.Box;

/// The pages of a document to which others can lead.
final class Destinations {

  private final Map<PageKey, Target> targets = new HashMap<>();

  private record Target(String title, COSDictionary dictionary, Sheet sheet) {}

  /// Makes a page known.
  ///
  /// @param dictionary the page's
  void add(Page page, COSDictionary dictionary, Sheet sheet) {
    page.key().ifPresent(it -> targets.put(it, new Target(page.title(), dictionary, sheet)));
  }

  /// What the page is called.
  ///
  /// @throws IllegalArgumentException if the document has no such page
  String title(PageKey key) {
    return target(key).title;
  }

  /// The top of the page.
  ///
  /// @throws IllegalArgumentException if the document has no such page
  COSArray top(PageKey key) {
    Target target = target(key);
    return to(target.dictionary, target.sheet, Box.of(target.sheet.size()));
  }

  private Target target(PageKey key) {
    return Optional.ofNullable(targets.get(key))
        .orElseThrow(() -> new IllegalArgumentException("The document has no page " + key));
  }

  /// The upper left corner of an area of a page, as large as the reader sees the page already.
  static COSArray to(COSDictionary page, Sheet sheet, Box area) {
    float[] corners = sheet.corners(area);
    return Cos.array(
        page,
        COSName.getPDFName("XYZ"),
        new COSFloat(corners[0]),
        new COSFloat(corners[3]),
        COSNull.NULL);
  }
}
