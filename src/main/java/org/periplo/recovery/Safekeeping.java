package org.periplo.recovery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.periplo.files.Problem;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Stamp;
import org.periplo.model.Project;

/// Saves projects so that nobody's work is lost: what was there before is kept as a backup, and
/// what somebody else has written meanwhile is not written over.
public final class Safekeeping {

  private final Path locks;
  private final Backups backups;

  /// @param folder where backups and locks are, on this computer
  /// @param count how many earlier versions of each file are kept, 0 or more
  public Safekeeping(Path folder, int count) {
    locks = folder.resolve("saving");
    backups = new Backups(folder.resolve("backups"), count);
  }

  /// The earlier versions of files.
  public Backups backups() {
    return backups;
  }

  /// Saves a project.
  ///
  /// The new content is read back from the disk, and the old one compared with `expected` and
  /// replaced while no other program of this computer can come between. An earlier version that
  /// cannot be kept does not keep the person from saving.
  ///
  /// @param expected what the file held when it was read or saved last, [Stamp#NONE] if it was not
  ///     there; empty to replace whatever is there
  /// @throws ProblemException if it cannot be written; of the kind CHANGED if it holds something
  ///     else than expected
  public Saved save(Project project, Path file, Optional<Stamp> expected) throws ProblemException {
    AtomicReference<Optional<Problem>> notKept = new AtomicReference<>(Optional.empty());
    try (Turn _ = Turn.await(locks.resolve(Backups.nameOf(file)))) {
      Stamp stamp =
          ProjectFiles.save(
              project,
              file,
              (_, target) -> {
                if (Files.exists(target)) {
                  Stamp before = Stamp.of(target);
                  requireExpected(before, expected, file);
                  notKept.set(backups.keep(file, target, before));
                }
              });
      return new Saved(stamp, notKept.get());
    }
  }

  private static void requireExpected(Stamp before, Optional<Stamp> expected, Path file)
      throws ProblemException {
    if (expected.filter(it -> !it.equals(before)).isPresent()) {
      throw new ProblemException(
          Problem.of(Problem.Kind.CHANGED, file.toString(), "problem.save.changed"));
    }
  }
}
