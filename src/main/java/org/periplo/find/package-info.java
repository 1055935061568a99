/// Finds, filters and replaces words in a project.
@NullMarked
package org.periplo.find;

import org.jspecify.annotations.NullMarked;
