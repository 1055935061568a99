/// Colours, type scale and spacing of a map.
@NullMarked
package org.periplo.theme;

import org.jspecify.annotations.NullMarked;
