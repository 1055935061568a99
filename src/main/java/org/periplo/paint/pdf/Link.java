package org.periplo.paint.pdf;

/// Makes of what a mark says a link to another page.
@FunctionalInterface
interface Link {

  /// Leads nowhere and leaves everything as it is.
  Link NONE = element -> element;

  /// Sets a link into the first element that it is given, and leaves all others as they are.
  ///
  /// @return what holds the content in the element's place
  StructureElement into(StructureElement element);
}
