package org.periplo.ui.window;

import java.nio.file.Path;
import java.util.List;
import org.periplo.model.IdSource;
import org.periplo.ui.recovery.Pictures;
import org.periplo.ui.recovery.SavedState;
import org.periplo.ui.recovery.VersionsPanel;

/// Shows the earlier versions of a file, and opens them beside it.
record Versions(EditorWindow window, IdSource ids) {

  /// Shows those of a file.
  void show(Path file) {
    window
        .jobs()
        .work(
            window.messages().text("work.versions"),
            _ -> versions(file),
            it -> window.overlay(close -> panel(close).of(it)));
  }

  private List<SavedState> versions(Path file) {
    return window.keeping().safekeeping().backups().of(file).stream()
        .map(it -> SavedState.of(it.file(), it.time()))
        .toList();
  }

  private VersionsPanel panel(Runnable close) {
    return new VersionsPanel(
        it -> window.add(ProjectInFile.unsaved(it, ids)),
        new Pictures(window.previews(), window.look().theme()),
        window.messages(),
        close);
  }
}
