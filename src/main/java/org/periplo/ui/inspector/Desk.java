package org.periplo.ui.inspector;

import org.periplo.property.Editing;
import org.periplo.ui.picture.PictureDesk;

/// What a field works with.
record Desk<E>(Editing<E> editing, Speech speech, PictureDesk pictures) {}
