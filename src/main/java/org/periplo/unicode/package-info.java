/// What Unicode says of characters that are not seen.
@NullMarked
package org.periplo.unicode;

import org.jspecify.annotations.NullMarked;
