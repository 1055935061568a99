package org.periplo.ui.window;

import java.util.Optional;
import org.periplo.messages.Messages;
import org.periplo.messages.ShortName;

/// The title of the window.
record WindowTitle(Messages messages) {

  /// The name of the project's file, or of the project while it has none, with a mark while
  /// something is not saved; the program's name alone on the start page.
  String of(Optional<ProjectInFile> project) {
    return project.map(this::of).orElse("Periplo");
  }

  private String of(ProjectInFile project) {
    String name =
        project
            .file()
            .map(it -> String.valueOf(it.getFileName()))
            .orElse(project.session().shown().name());
    String shortName = ShortName.of(name);
    return messages.text(
        project.session().isSaved() ? "window.title" : "window.title.unsaved", shortName);
  }
}
