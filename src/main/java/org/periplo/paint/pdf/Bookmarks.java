package org.periplo.paint.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.periplo.drawing.Page;
import org.periplo.geometry.Box;

/// The bookmarks of a document: its sections, in them their pages, in these their stages.
final class Bookmarks {

  private final PDDocumentOutline outline = new PDDocumentOutline();
  private PDOutlineNode section = outline;
  private String sectionName = "";

  /// The bookmarks of one page, to which its stages are added.
  static final class OfPage {

    private final PDOutlineItem page;
    private final COSDictionary dictionary;
    private final Sheet sheet;

    private OfPage(PDOutlineItem page, COSDictionary dictionary, Sheet sheet) {
      this.page = page;
      this.dictionary = dictionary;
      this.sheet = sheet;
    }

    /// Adds the stage whose head is at `head`, unless the page itself is called so.
    void stage(String title, Box head) {
      if (!title.equals(page.getTitle())) {
        page.addLast(pointing(title, dictionary, sheet, head));
      }
    }
  }

  /// Adds a page; the first page of a section opens it, and a page that is called like its section
  /// is the section.
  ///
  /// @param dictionary the page's
  OfPage add(Page page, COSDictionary dictionary, Sheet sheet) {
    Box top = Box.of(sheet.size());
    if (!page.section().equals(sectionName)) {
      sectionName = page.section();
      section = outline;
      if (!sectionName.isBlank()) {
        PDOutlineItem opened = pointing(sectionName, dictionary, sheet, top);
        outline.addLast(opened);
        section = opened;
        if (sectionName.equals(page.title())) {
          return new OfPage(opened, dictionary, sheet);
        }
      }
    }
    PDOutlineItem item = pointing(page.title(), dictionary, sheet, top);
    section.addLast(item);
    return new OfPage(item, dictionary, sheet);
  }

  private static PDOutlineItem pointing(
      String title, COSDictionary dictionary, Sheet sheet, Box target) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.getCOSObject().setItem(COSName.DEST, Destinations.to(dictionary, sheet, target));
    return item;
  }

  PDDocumentOutline outline() {
    return outline;
  }
}
