/// The properties of what is selected, to be read and changed.
@NullMarked
package org.periplo.ui.inspector;

import org.jspecify.annotations.NullMarked;
