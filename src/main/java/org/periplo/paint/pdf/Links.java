package org.periplo.paint.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.periplo.drawing.PageKey;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;

/// The links on one page.
final class Links {

  /// The flag of what is printed too: PDF/A-3, 6.3.2, asks for it.
  private static final int PRINT = 1 << 2;

  private final Destinations destinations;
  private final Structure structure;
  private final COSDictionary page;
  private final Sheet sheet;

  /// @param page the dictionary of the page that they are on
  Links(Destinations destinations, Structure structure, COSDictionary page, Sheet sheet) {
    this.destinations = destinations;
    this.structure = structure;
    this.page = page;
    this.sheet = sheet;
  }

  /// The link of a mark, if its tag leads anywhere.
  ///
  /// @param bounds where a click opens the page that the tag leads to
  Link of(Tag tag, Box bounds) {
    return tag.leadsTo().<Link>map(target -> new Once(target, bounds)).orElse(Link.NONE);
  }

  private final class Once implements Link {

    private final PageKey target;
    private final Box bounds;
    private boolean done;

    Once(PageKey target, Box bounds) {
      this.target = target;
      this.bounds = bounds;
    }

    @Override
    public StructureElement into(StructureElement element) {
      if (done) {
        return element;
      }
      done = true;
      StructureElement link = element.add("Link");
      link.add(annotation(target, bounds, link), page);
      return link;
    }
  }

  private COSDictionary annotation(PageKey target, Box bounds, StructureElement link) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
    annotation.setItem(COSName.RECT, Cos.numbers(sheet.corners(bounds)));
    annotation.setItem(
        COSName.BORDER, Cos.array(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO));
    annotation.setInt(COSName.F, PRINT);
    annotation.setString(COSName.CONTENTS, destinations.title(target));
    annotation.setItem(COSName.DEST, destinations.top(target));
    annotation.setItem(COSName.P, page);
    annotation.setInt(COSName.STRUCT_PARENT, structure.owned(link.dictionary()));
    annotations().add(annotation);
    return annotation;
  }

  private COSArray annotations() {
    @Nullable COSArray annotations = page.getCOSArray(COSName.ANNOTS);
    return Optional.ofNullable(annotations)
        .orElseGet(
            () -> {
              COSArray first = new COSArray();
              page.setItem(COSName.ANNOTS, first);
              return first;
            });
  }
}
