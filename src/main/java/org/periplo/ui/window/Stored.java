package org.periplo.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import org.periplo.files.Opened;
import org.periplo.model.Project;
import org.periplo.recovery.Origin;

/// What a file held when a project was read from it or saved in it last.
///
/// @param project empty if it is not known any more, as after a crash
record Stored(Origin origin, Optional<Project> project) {

  /// What was read from a file.
  static Stored of(Path file, Opened opened) {
    return new Stored(new Origin(file, opened.stamp()), Optional.of(opened.project()));
  }

  /// The file.
  Path file() {
    return origin.file();
  }
}
