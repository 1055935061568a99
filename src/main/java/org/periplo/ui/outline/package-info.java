/// The whole project as a tree that can be read aloud and edited by keys.
@NullMarked
package org.periplo.ui.outline;

import org.jspecify.annotations.NullMarked;
