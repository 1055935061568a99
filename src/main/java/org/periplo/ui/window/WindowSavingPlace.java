package org.periplo.ui.window;

import java.nio.file.Path;
import java.util.List;
import org.periplo.files.Problem;

/// The window, as projects are saved from it.
record WindowSavingPlace(EditorWindow window) implements SavingPlace {

  @Override
  public Writing.Store store() {
    return window.keeping().safekeeping()::save;
  }

  @Override
  public List<ProjectInFile> open() {
    return window.tabs().all().stream().map(ProjectTab::project).toList();
  }

  @Override
  public boolean isKept(ProjectInFile project) {
    return window.tabs().all().stream()
        .filter(it -> it.project().equals(project))
        .anyMatch(ProjectTab::isKept);
  }

  @Override
  public void saved(Path file) {
    window.remember(it -> it.opened(file));
  }

  @Override
  public void warn(Problem problem) {
    window.say(problem.sentence(window.messages()));
  }
}
