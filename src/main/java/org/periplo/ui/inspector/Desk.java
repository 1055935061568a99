package org.periplo.ui.inspector;

import org.periplo.property.Editing;

/// What a field works with.
record Desk<E>(Editing<E> editing, Speech speech) {}
