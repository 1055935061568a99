package org.periplo.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import org.periplo.files.Claim;
import org.periplo.files.Opened;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Stamp;
import org.periplo.recovery.Backups;
import org.periplo.recovery.Origin;

/// What is found of the file of a project that was not saved when the program ended.
///
/// @param stored what it held before the changes
record Former(Stored stored, Claim.Answer claim) {

  /// Looks.
  ///
  /// What the file held is known if it holds it still, or if it is among the earlier versions.
  static Former of(Origin origin, Backups backups) {
    Optional<Path> kept = backups.holding(origin.file(), origin.stamp());
    Stored stored =
        new Stored(
            origin,
            held(origin.file(), origin.stamp())
                .or(() -> kept.flatMap(it -> held(it, origin.stamp())))
                .map(Opened::project));
    return new Former(stored, Claim.ask(origin.file()));
  }

  private static Optional<Opened> held(Path file, Stamp stamp) {
    try {
      return Optional.of(ProjectFiles.open(file)).filter(it -> it.stamp().equals(stamp));
    } catch (ProblemException _) {
      return Optional.empty();
    }
  }
}
