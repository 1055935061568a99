/// Laid-out parts to marks: one file for each visible thing.
@NullMarked
package org.periplo.figures;

import org.jspecify.annotations.NullMarked;
