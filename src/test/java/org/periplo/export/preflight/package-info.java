@NullMarked
package org.periplo.export.preflight;

import org.jspecify.annotations.NullMarked;
