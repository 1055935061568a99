/// The list of formats: a project to a file, with options and progress.
@NullMarked
package org.periplo.export;

import org.jspecify.annotations.NullMarked;
