package org.periplo.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.periplo.model.Language;

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
          stage.setTitle("Periplo");
          stage.setOnHidden(_ -> closed.countDown());
          stage.show();
        });
    try {
      closed.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
