/// What the tests of all painters share: a painter that prints text, and a small drawing.
@NullMarked
package org.periplo.paint;

import org.jspecify.annotations.NullMarked;
