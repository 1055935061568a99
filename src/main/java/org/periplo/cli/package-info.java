/// The command line: the program's work without a window.
@NullMarked
package org.periplo.cli;

import org.jspecify.annotations.NullMarked;
