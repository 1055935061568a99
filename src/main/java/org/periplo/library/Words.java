package org.periplo.library;

import org.periplo.messages.Messages;
import org.periplo.model.Project;

/// The words in which things are put on a map: those of the project, whatever the interface's.
final class Words {
  private Words() {}

  static Messages of(Project project) {
    return Messages.in(project.language().locale());
  }
}
