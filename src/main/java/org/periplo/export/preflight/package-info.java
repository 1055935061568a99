/// Looks an export over before it is sent: what would be hard to read, and the way out of it.
@NullMarked
package org.periplo.export.preflight;

import org.jspecify.annotations.NullMarked;
