/// The start page: templates, the files that were open last, and samples, with a picture of each.
@NullMarked
package org.periplo.ui.start;

import org.jspecify.annotations.NullMarked;
