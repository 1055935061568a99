/// What a project says, in tables: neither pixels nor a format yet.
@NullMarked
package org.periplo.exchange.table;

import org.jspecify.annotations.NullMarked;
