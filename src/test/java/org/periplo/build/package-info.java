/// Checks of the project itself: how its source looks and which way its arrows point.
@NullMarked
package org.periplo.build;

import org.jspecify.annotations.NullMarked;
