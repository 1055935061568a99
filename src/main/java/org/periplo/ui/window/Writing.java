package org.periplo.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.periplo.files.Claim;
import org.periplo.files.Problem;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Stamp;
import org.periplo.model.Project;
import org.periplo.recovery.Origin;
import org.periplo.recovery.Saved;

/// One writing of a project: all of it that a slow disk may hold up.
///
/// @param project as it was when it began, whatever is made of it meanwhile
/// @param own what the project's file held last; empty as long as it has none
/// @param taken the files of the other open projects
/// @param lost the claim on the project's file, if that has vanished with it
record Writing(
    Project project,
    Path file,
    Optional<Stored> own,
    List<Path> taken,
    Optional<Claim> lost,
    Store store) {

  /// How projects are saved.
  @FunctionalInterface
  interface Store {
    /// Saves a project.
    ///
    /// @param expected what the file held last; empty to replace whatever is there
    /// @throws ProblemException if it cannot be written, or holds something else than expected
    Saved save(Project project, Path file, Optional<Stamp> expected) throws ProblemException;
  }

  /// What came of it: the project stands in a file.
  ///
  /// @param claim a new one on the file; empty if none was asked for, or nobody can be told of it
  /// @param doubt why the disk may not keep it; empty if all went well
  record Written(Path file, Saved saved, Optional<Claim> claim, Optional<Problem> doubt) {

    Written under(Optional<Claim> next) {
      return new Written(file, saved, next, doubt);
    }

    /// Where the project belongs now.
    Origin origin() {
      return new Origin(file, saved.stamp());
    }
  }

  /// Writes it.
  ///
  /// @throws ProblemException if it stands nowhere after all
  Written write() throws ProblemException {
    Optional<Origin> again = own.map(Stored::origin).filter(it -> SameFile.is(it.file(), file));
    return again.isPresent() ? writtenAgain(again.get()) : writtenElsewhere();
  }

  private Written writtenAgain(Origin known) throws ProblemException {
    Written written = written(known.file(), Optional.of(known.stamp()), Optional.empty());
    return lost.map(it -> written.under(claimedAnew(it))).orElse(written);
  }

  private Optional<Claim> claimedAnew(Claim former) {
    former.close();
    return Claim.ask(file) instanceof Claim.Answer.Granted(Claim claim)
        ? Optional.of(claim)
        : Optional.empty();
  }

  /// The file that was chosen belongs to the project from now on, whatever it held.
  private Written writtenElsewhere() throws ProblemException {
    if (taken.stream().anyMatch(it -> SameFile.is(it, file))) {
      throw problem("problem.save.open-in-tab");
    }
    return switch (Claim.ask(file)) {
      case Claim.Answer.Taken _ -> throw problem("problem.save.taken");
      case Claim.Answer.Granted(Claim claim) -> writtenUnder(claim);
      case Claim.Answer.Impossible _ -> written(file, Optional.empty(), Optional.empty());
    };
  }

  private Written writtenUnder(Claim claim) throws ProblemException {
    try {
      return written(file, Optional.empty(), Optional.of(claim));
    } catch (ProblemException | RuntimeException e) {
      claim.close();
      throw e;
    }
  }

  private Written written(Path path, Optional<Stamp> expected, Optional<Claim> claim)
      throws ProblemException {
    try {
      return new Written(path, store.save(project, path, expected), claim, Optional.empty());
    } catch (ProblemException e) {
      if (e.problem().kind() != Problem.Kind.NOT_CONFIRMED) {
        throw e;
      }
      Saved saved = new Saved(Stamp.of(ProjectFiles.toBytes(project)), Optional.empty());
      return new Written(path, saved, claim, Optional.of(e.problem()));
    }
  }

  private ProblemException problem(String key) {
    return new ProblemException(Problem.of(Problem.Kind.NOT_WRITTEN, file.toString(), key));
  }
}
