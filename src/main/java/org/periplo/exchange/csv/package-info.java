/// Tables as comma-separated values, as spreadsheets open them.
@NullMarked
package org.periplo.exchange.csv;

import org.jspecify.annotations.NullMarked;
