/// Takes pictures in from outside: reads them within limits, and keeps of them what is needed.
@NullMarked
package org.periplo.pictures;

import org.jspecify.annotations.NullMarked;
