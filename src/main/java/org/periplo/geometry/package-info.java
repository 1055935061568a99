/// Points, sizes, boxes and paths: records only. Lengths are points, y grows downwards.
@NullMarked
package org.periplo.geometry;

import org.jspecify.annotations.NullMarked;
