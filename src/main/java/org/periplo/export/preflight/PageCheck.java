package org.periplo.export.preflight;

import java.util.List;

/// Looks one page after the other over for one kind of trouble.
@FunctionalInterface
interface PageCheck {

  List<Finding> look(SeenPage page);
}
