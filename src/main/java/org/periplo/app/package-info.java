/// Starts the program: wires the rooms together and hands over to the window or the command line.
@NullMarked
package org.periplo.app;

import org.jspecify.annotations.NullMarked;
