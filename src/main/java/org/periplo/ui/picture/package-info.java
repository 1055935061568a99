/// How pictures come in: from files, the clipboard, and what is dropped.
@NullMarked
package org.periplo.ui.picture;

import org.jspecify.annotations.NullMarked;
