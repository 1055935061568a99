/// Where a person sees what an export will be, says how it shall be, and has it made.
@NullMarked
package org.periplo.ui.export;

import org.jspecify.annotations.NullMarked;
