/// The only mutable state of a document: its current project, history, preview and selection.
@NullMarked
package org.periplo.session;

import org.jspecify.annotations.NullMarked;
