/// The palette: every action, found by its name in either language.
@NullMarked
package org.periplo.ui.palette;

import org.jspecify.annotations.NullMarked;
