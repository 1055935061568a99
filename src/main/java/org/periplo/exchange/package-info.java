/// Foreign data in and out: what other programs leave on the clipboard, and what they are given.
@NullMarked
package org.periplo.exchange;

import org.jspecify.annotations.NullMarked;
