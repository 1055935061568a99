/// What a person can ask for: one file an action, and the menus that list them all.
@NullMarked
package org.periplo.ui.action;

import org.jspecify.annotations.NullMarked;
