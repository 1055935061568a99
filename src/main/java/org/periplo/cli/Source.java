package org.periplo.cli;

import java.nio.file.Path;
import org.periplo.exchange.ProjectSource;
import org.periplo.files.Opened;
import org.periplo.files.ProblemException;
import org.periplo.model.Project;

/// Reads what a command is about.
final class Source {

  private Source() {}

  /// The project in a file of any kind; what was repaired in it is told.
  ///
  /// @throws ProblemException if the file cannot be opened or holds no sound project
  static Project read(Path file, Speech speech) throws ProblemException {
    return told(ProjectSource.open(file), speech);
  }

  /// The project; what was repaired in it is told.
  static Project told(Opened opened, Speech speech) {
    opened.repairs().forEach(it -> speech.complain(it.sentence(speech.messages())));
    return opened.project();
  }
}
