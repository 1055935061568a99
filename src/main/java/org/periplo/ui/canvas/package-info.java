/// The map on screen: paints it, scrolls it, and hands pointer and keys on to the gestures.
@NullMarked
package org.periplo.ui.canvas;

import org.jspecify.annotations.NullMarked;
