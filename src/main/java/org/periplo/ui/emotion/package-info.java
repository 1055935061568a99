/// Names and faces of the feelings of a map.
@NullMarked
package org.periplo.ui.emotion;

import org.jspecify.annotations.NullMarked;
