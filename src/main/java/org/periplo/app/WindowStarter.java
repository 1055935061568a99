package org.periplo.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
  /// @param file the project to open; empty for the start page
  /// @param language what the window speaks until it is told otherwise
  /// @throws java.util.concurrent.CompletionException if the window cannot be made
  static void start(Optional<Path> file, Language language) {
    try (PlacesFile places = PlacesFile.ofUser()) {
      run(file, language, places);
    }
  }

  private static void run(Optional<Path> file, Language language, PlacesFile places) {
    CompletableFuture<Stage> closed = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            Stage stage = new Stage();
            stage.setOnHidden(_ -> closed.complete(stage));
            open(stage, file, language, places);
          } catch (RuntimeException | Error e) {
            closed.completeExceptionally(e); // or nobody would ever be told
            throw e;
          }
        });
    closed.join();
  }

  private static void open(Stage stage, Optional<Path> file, Language language, PlacesFile places) {
    PreferencesFile preferences = PreferencesFile.ofUser();
    EditorWindow window =
        new EditorWindow(
            stage,
            preferences.read(language),
            preferences::write,
            places,
            new Dialogs(stage),
            new IdSource(new SecureRandom()));
    window.show();
    window.begin(file.stream().toList());
  }
}
