/// Compares projects and joins what two people made of one, element by element.
@NullMarked
package org.periplo.merge;

import org.jspecify.annotations.NullMarked;
