package org.periplo.paint.pptx;

import java.util.ArrayList;
import java.util.List;

/// What one part of a package refers to, each once, in the order in which it was added.
final class Relationships {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private record Relationship(String type, String target) {}

  private final List<Relationship> all = new ArrayList<>();

  /// Refers to a part.
  ///
  /// @param type the last word of the relationship's type, or the whole type
  /// @param target as seen from the folder of the part that refers
  /// @return the id by which the part's XML names it
  String add(String type, String target) {
    Relationship added = new Relationship(type.contains("/") ? type : OFFICE + type, target);
    if (!all.contains(added)) {
      all.add(added);
    }
    return "rId" + (all.indexOf(added) + 1);
  }

  /// The part that lists them.
  XmlWriter toXml() {
    XmlWriter xml = new XmlWriter().open("Relationships").with("xmlns", PACKAGE);
    for (int i = 0; i < all.size(); i++) {
      xml.open("Relationship")
          .with("Id", "rId" + (i + 1))
          .with("Type", all.get(i).type())
          .with("Target", all.get(i).target())
          .close();
    }
    return xml;
  }
}
