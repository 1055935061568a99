package org.periplo.pages;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.periplo.drawing.Mark;
import org.periplo.drawing.PageKey;

/// A page that does not know yet where in the document it stands.
///
/// @param title what bookmarks call it
/// @param marks all of it but the foot
@RecordBuilder
record Sheet(String title, List<Mark> marks, String notes, Optional<PageKey> key, String section)
    implements SheetBuilder.With {

  Sheet {
    marks = List.copyOf(marks);
  }

  /// A sheet without notes that nothing refers to.
  static Sheet of(String title, List<Mark> marks, String section) {
    return new Sheet(title, marks, "", Optional.empty(), section);
  }
}
