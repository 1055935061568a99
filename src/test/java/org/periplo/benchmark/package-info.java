/// Programs that measure; none of them is a test.
@NullMarked
package org.periplo.benchmark;

import org.jspecify.annotations.NullMarked;
