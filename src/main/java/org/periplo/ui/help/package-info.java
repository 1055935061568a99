/// What tells about the program itself: its keys, its version, and the licences of what ships.
@NullMarked
package org.periplo.ui.help;

import org.jspecify.annotations.NullMarked;
