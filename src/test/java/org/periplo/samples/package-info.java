/// Tests of what ships beside the code: the sample projects and the templates.
@NullMarked
package org.periplo.samples;

import org.jspecify.annotations.NullMarked;
