/// A project and its journey maps as immutable records; no pixels, no files, no screen.
@NullMarked
package org.periplo.model;

import org.jspecify.annotations.NullMarked;
