/// What the window asks and tells a person in the middle of things.
@NullMarked
package org.periplo.ui.dialog;

import org.jspecify.annotations.NullMarked;
