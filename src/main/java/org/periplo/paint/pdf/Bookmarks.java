package org.periplo.paint.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.periplo.geometry.Box;

/// The bookmarks of one page: the page, and under it its stages.
final class Bookmarks {

  private final PDOutlineItem page = new PDOutlineItem();
  private final COSDictionary dictionary;
  private final Sheet sheet;

  /// @param dictionary the page's
  Bookmarks(PDDocumentOutline outline, String title, COSDictionary dictionary, Sheet sheet) {
    this.dictionary = dictionary;
    this.sheet = sheet;
    outline.addLast(pointing(page, title, Box.of(sheet.size())));
  }

  /// Adds the stage whose head is at `head`.
  void stage(String title, Box head) {
    page.addLast(pointing(new PDOutlineItem(), title, head));
  }

  private PDOutlineItem pointing(PDOutlineItem item, String title, Box target) {
    float[] corners = sheet.corners(target);
    COSArray destination =
        Cos.array(
            dictionary,
            COSName.getPDFName("XYZ"),
            new COSFloat(corners[0]),
            new COSFloat(corners[3]),
            COSNull.NULL);
    item.setTitle(title);
    item.getCOSObject().setItem(COSName.DEST, destination);
    return item;
  }
}
