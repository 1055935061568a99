package org.periplo.app;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.periplo.model.IdSource;
import org.periplo.model.Language;
import org.periplo.recovery.Journals;
import org.periplo.recovery.Safekeeping;
import org.periplo.ui.dialog.Dialogs;
import org.periplo.ui.window.EditorWindow;
import org.periplo.ui.window.Keeping;

/// Starts the window, once the toolkit runs.
final class WindowStarter {

  private WindowStarter() {}

  /// Opens the window and returns when it is closed.
  ///
  /// @param file the project to open; empty for the start page
  /// @param language what the window speaks until it is told otherwise
  /// @throws java.util.concurrent.CompletionException if the window cannot be made
  static void start(Optional<Path> file, Language language) {
    Path folder = UserFolder.STATE.here();
    CompletableFuture<EditorWindow> window = new CompletableFuture<>();
    try (PlacesFile places = PlacesFile.ofUser();
        Journals journals =
            new Journals(
                folder.resolve("unsaved"), InstantSource.system(), it -> tell(window, it))) {
      Keeping keeping =
          new Keeping(places, Optional.of(journals), count -> new Safekeeping(folder, count));
      run(file, language, keeping, window);
    }
  }

  /// As soon as there is a window to say it.
  private static void tell(CompletableFuture<EditorWindow> window, IOException trouble) {
    CompletableFuture<Void> _ =
        window.thenAcceptAsync(it -> it.workIsNotKept(trouble), Platform::runLater);
  }

  private static void run(
      Optional<Path> file,
      Language language,
      Keeping keeping,
      CompletableFuture<EditorWindow> window) {
    CompletableFuture<Stage> closed = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            Stage stage = new Stage();
            stage.setOnHidden(_ -> closed.complete(stage));
            open(stage, file, language, keeping, window);
          } catch (RuntimeException | Error e) {
            closed.completeExceptionally(e); // or nobody would ever be told
            throw e;
          }
        });
    closed.join();
  }

  private static void open(
      Stage stage,
      Optional<Path> file,
      Language language,
      Keeping keeping,
      CompletableFuture<EditorWindow> made) {
    PreferencesFile preferences = PreferencesFile.ofUser();
    EditorWindow window =
        new EditorWindow(
            stage,
            preferences.read(language),
            preferences::write,
            keeping,
            new Dialogs(stage),
            new IdSource(new SecureRandom()));
    made.complete(window);
    window.show();
    window.begin(file.stream().toList());
  }
}
