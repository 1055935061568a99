/// Shows a map to a room: full screen, stage by stage, with lanes revealed one after another.
@NullMarked
package org.periplo.ui.present;

import org.jspecify.annotations.NullMarked;
