/// The library at the edge of the window: what stands ready, to be put on the map.
@NullMarked
package org.periplo.ui.library;

import org.jspecify.annotations.NullMarked;
