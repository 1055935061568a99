package org.periplo.export.preflight;

import java.util.stream.IntStream;
import org.periplo.text.Advances;
import org.periplo.text.Run;

/// Which characters a format can set.
@FunctionalInterface
interface Coverage {

  /// Those that the program's own fonts have.
  Coverage SHIPPED =
      run -> run.text().codePoints().filter(it -> !Advances.isKnown(it, run.style().face()));

  /// All of them: whoever opens the file has the fonts, or not.
  Coverage READERS = _ -> IntStream.empty();

  /// The characters of a run that would be set as an open box.
  IntStream missing(Run run);
}
