package org.periplo.paint.pdf;

import java.util.Optional;
import java.util.function.Supplier;
import org.periplo.drawing.PageKey;
import org.periplo.drawing.Role;

/// What speaks for a mark, and for all inside it that does not speak for itself.
///
/// @param role what it is; decoration says nothing
/// @param leadsTo the page to which all of it leads
/// @param owner holds what is inside and speaks for itself
/// @param beforeShape says where the line, area or picture belongs that is painted next
/// @param beforeParagraph says where the paragraph belongs that is painted next
record Voice(
    Role role,
    Optional<PageKey> leadsTo,
    Supplier<StructureElement> owner,
    Runnable beforeShape,
    Runnable beforeParagraph) {

  /// The same voice of something that leads to a page.
  Voice leadingTo(PageKey page) {
    return new Voice(role, Optional.of(page), owner, beforeShape, beforeParagraph);
  }
}
