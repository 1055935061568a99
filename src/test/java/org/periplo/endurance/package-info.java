/// What the program has to endure: files damaged in every way, texts that nobody would write,
/// failing disks. Each test is small in the ordinary build and as long as one likes by a command.
@NullMarked
package org.periplo.endurance;

import org.jspecify.annotations.NullMarked;
