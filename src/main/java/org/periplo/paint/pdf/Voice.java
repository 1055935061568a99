package org.periplo.paint.pdf;

import java.util.function.Supplier;
import org.periplo.drawing.Role;

/// What speaks for a mark, and for all inside it that does not speak for itself.
///
/// @param role what it is; decoration says nothing
/// @param owner holds what is inside and speaks for itself
/// @param beforeShape says where the line, area or picture belongs that is painted next
/// @param beforeParagraph says where the paragraph belongs that is painted next
record Voice(
    Role role, Supplier<StructureElement> owner, Runnable beforeShape, Runnable beforeParagraph) {}
