/// The bar that finds, replaces and filters over the map.
@NullMarked
package org.periplo.ui.find;

import org.jspecify.annotations.NullMarked;
