/// Project files: JSON in and out, its format versions, problems named with their place, and
/// writing that leaves either the old file or the new one.
@NullMarked
package org.periplo.files;

import org.jspecify.annotations.NullMarked;
