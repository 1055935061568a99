/// What pointer and keyboard mean on a map: a state machine, one file a state, without a toolkit.
@NullMarked
package org.periplo.gesture;

import org.jspecify.annotations.NullMarked;
