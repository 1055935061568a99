/// Translated text by readable key.
@NullMarked
package org.periplo.messages;

import org.jspecify.annotations.NullMarked;
