/// The display list: marks to paint, their bounds, and hit testing.
@NullMarked
package org.periplo.drawing;

import org.jspecify.annotations.NullMarked;
