/// The properties of each kind of element: how they are read, changed, and refused.
@NullMarked
package org.periplo.property;

import org.jspecify.annotations.NullMarked;
