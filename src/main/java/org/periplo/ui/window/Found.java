package org.periplo.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.periplo.drawing.Progress;
import org.periplo.files.Claim;
import org.periplo.files.Opened;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;

/// What is found of a project file that is to be opened.
sealed interface Found {

  /// It is open in a tab, by this name.
  record Already(Path file) implements Found {}

  /// It was read.
  record Read(Opened opened, Claim.Answer claim) implements Found {}

  /// Looks.
  ///
  /// @param open the files that are open in tabs
  /// @throws ProblemException if it cannot be opened or holds no sound project
  /// @throws CancellationException if `progress` says stop
  static Found of(Path file, List<Path> open, Progress progress) throws ProblemException {
    Optional<Path> already = open.stream().filter(it -> SameFile.is(it, file)).findFirst();
    return already.isPresent() ? new Already(already.get()) : read(file, progress);
  }

  /// It is claimed before it is read, so that nobody writes it in between.
  private static Found read(Path file, Progress progress) throws ProblemException {
    Claim.Answer claim = Claim.ask(file);
    try {
      Found found = new Read(ProjectFiles.open(file), claim);
      progress.reached(1); // nobody may want it any more
      return found;
    } catch (ProblemException | CancellationException e) {
      granted(claim).ifPresent(Claim::close);
      throw e;
    }
  }

  /// The claim that was granted, if one was.
  static Optional<Claim> granted(Claim.Answer answer) {
    return answer instanceof Claim.Answer.Granted(Claim claim)
        ? Optional.of(claim)
        : Optional.empty();
  }
}
