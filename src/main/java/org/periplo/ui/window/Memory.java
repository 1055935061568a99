package org.periplo.ui.window;

import java.nio.file.Path;
import java.util.Optional;

/// Remembers where somebody was in each file, from one start of the program to the next.
public interface Memory {

  /// Where somebody was in a file the last time.
  Optional<Whereabouts> of(Path file);

  /// Remembers where somebody is in a file; nobody waits for it.
  void keep(Path file, Whereabouts whereabouts);
}
