/// Measures and breaks text from the fonts that ship, without any toolkit.
@NullMarked
package org.periplo.text;

import org.jspecify.annotations.NullMarked;
