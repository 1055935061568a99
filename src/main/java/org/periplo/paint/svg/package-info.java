/// Paints a document as one SVG image.
@NullMarked
package org.periplo.paint.svg;

import org.jspecify.annotations.NullMarked;
