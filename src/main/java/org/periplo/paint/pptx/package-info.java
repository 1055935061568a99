/// Paints documents as PowerPoint decks: native shapes, theme colours, real placeholders.
@NullMarked
package org.periplo.paint.pptx;

import org.jspecify.annotations.NullMarked;
