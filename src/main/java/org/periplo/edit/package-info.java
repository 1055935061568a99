/// Every change a person can make: one record each, old project in, new project out.
@NullMarked
package org.periplo.edit;

import org.jspecify.annotations.NullMarked;
