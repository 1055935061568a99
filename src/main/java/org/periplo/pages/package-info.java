/// What a poster or a deck is made of: a project to a list of pages.
@NullMarked
package org.periplo.pages;

import org.jspecify.annotations.NullMarked;
