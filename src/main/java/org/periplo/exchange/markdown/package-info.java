/// A map as a document of plain text that can be read as it is: Markdown.
@NullMarked
package org.periplo.exchange.markdown;

import org.jspecify.annotations.NullMarked;
