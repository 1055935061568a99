/// Tables and matrices as an Excel workbook.
@NullMarked
package org.periplo.exchange.workbook;

import org.jspecify.annotations.NullMarked;
