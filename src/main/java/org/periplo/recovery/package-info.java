/// What is kept of each open project while it is not saved, and what is found of it after a crash.
@NullMarked
package org.periplo.recovery;

import org.jspecify.annotations.NullMarked;
