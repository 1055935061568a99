package org.periplo.endurance;

import java.nio.file.Path;
import java.util.Optional;
import org.periplo.files.Opened;
import org.periplo.files.Problem;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.model.Project;
import org.periplo.recovery.Safekeeping;

/// One of several processes that change the same file: each reads it, adds a word and saves it over
/// what it has read; where another has been faster, it begins again.
final class Rival {

  private final Path file;
  private final Safekeeping safekeeping;
  private int refused;

  private Rival(Path folder) {
    file = Workshop.project(folder);
    safekeeping = new Safekeeping(folder.resolve("state"), 2);
  }

  /// Says each word that it has saved, and in the end how often it had to begin again.
  ///
  /// @param arguments a folder, its name and for how many seconds after the first
  public static void main(String[] arguments) throws Exception {
    Rival rival = new Rival(Path.of(arguments[0]));
    rival.add(arguments[1] + 0);
    long end = System.nanoTime() + Long.parseLong(arguments[2]) * 1_000_000_000;
    for (int i = 1; System.nanoTime() < end; i++) {
      rival.add(arguments[1] + i);
    }
    System.out.println("refused " + rival.refused);
  }

  private void add(String word) throws ProblemException {
    while (!isAdded(word)) {
      refused++;
    }
    System.out.println(word);
  }

  private boolean isAdded(String word) throws ProblemException {
    Opened opened = ProjectFiles.open(file);
    try {
      safekeeping.save(with(opened.project(), word), file, Optional.of(opened.stamp()));
      return true;
    } catch (ProblemException e) {
      if (e.problem().kind() == Problem.Kind.CHANGED) {
        return false;
      }
      throw e;
    }
  }

  private static Project with(Project project, String word) {
    return project.withMap(
        project.maps().getFirst().id(), it -> it.withPurpose(it.purpose() + " " + word));
  }
}
