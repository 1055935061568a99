/// Where everything on a map goes.
@NullMarked
package org.periplo.layout;

import org.jspecify.annotations.NullMarked;
