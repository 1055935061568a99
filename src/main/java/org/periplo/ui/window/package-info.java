/// The window: everything around the map.
@NullMarked
package org.periplo.ui.window;

import org.jspecify.annotations.NullMarked;
