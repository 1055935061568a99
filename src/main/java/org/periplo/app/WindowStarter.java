package org.periplo.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.periplo.model.IdSource;
import org.periplo.model.Language;
import org.periplo.ui.dialog.Dialogs;
import org.periplo.ui.window.EditorWindow;

/// Starts the window, once the toolkit runs.
final class WindowStarter {

  private WindowStarter() {}

  /// Opens the window and returns when it is closed.
  ///
  /// @param file the project to open; empty for the sample
  /// @param language what the window speaks until it is told otherwise
  static void start(Optional<Path> file, Language language) {
    CountDownLatch closed = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          Stage stage = new Stage();
          stage.setOnHidden(_ -> closed.countDown());
          open(stage, file, language);
        });
    try {
      closed.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void open(Stage stage, Optional<Path> file, Language language) {
    PreferencesFile preferences = PreferencesFile.ofUser();
    EditorWindow window =
        new EditorWindow(
            stage,
            preferences.read(language),
            preferences::write,
            new Dialogs(stage),
            new IdSource(new SecureRandom()));
    window.show();
    file.ifPresent(window.documents()::open);
  }
}
