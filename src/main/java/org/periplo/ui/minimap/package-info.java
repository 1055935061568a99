/// The whole of a large map, small, in a corner: shows where one is, and goes elsewhere.
@NullMarked
package org.periplo.ui.minimap;

import org.jspecify.annotations.NullMarked;
