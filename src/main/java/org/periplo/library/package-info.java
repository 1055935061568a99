/// What stands ready to be put on a map: touchpoints and channels that most journeys have.
@NullMarked
package org.periplo.library;

import org.jspecify.annotations.NullMarked;
