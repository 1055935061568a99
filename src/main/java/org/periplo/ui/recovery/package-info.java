/// Shows what was kept of projects that were not saved, or were saved otherwise before.
@NullMarked
package org.periplo.ui.recovery;

import org.jspecify.annotations.NullMarked;
