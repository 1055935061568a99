/// Paints a document as one PNG image.
@NullMarked
package org.periplo.paint.png;

import org.jspecify.annotations.NullMarked;
