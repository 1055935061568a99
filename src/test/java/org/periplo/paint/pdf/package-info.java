/// Reads back what the PDF painter wrote, with PDFBox's reader and veraPDF.
@NullMarked
package org.periplo.paint.pdf;

import org.jspecify.annotations.NullMarked;
