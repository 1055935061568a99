/// Paints documents as PDF: vector, tagged for reading aloud (PDF/UA-1) and fit to be archived
/// (PDF/A-3a).
@NullMarked
package org.periplo.paint.pdf;

import org.jspecify.annotations.NullMarked;
