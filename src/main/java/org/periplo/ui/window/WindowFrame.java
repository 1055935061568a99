package org.periplo.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The window as the system sees it: its size, its place, its icon, its style sheets.
record WindowFrame(Stage stage, WindowPane root) {

  private static final double USUAL_WIDTH = 1440;
  private static final double USUAL_HEIGHT = 900;
  private static final double LEAST_WIDTH = 900;
  private static final double LEAST_HEIGHT = 560;

  WindowFrame {
    stage.setScene(new Scene(root, USUAL_WIDTH, USUAL_HEIGHT));
  }

  /// Shows it where it was the last time.
  ///
  /// @param leave is asked when somebody closes it
  void show(Preferences preferences, Runnable leave) {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    preferences.bounds().ifPresent(new Placement(stage)::restore);
    for (int size : new int[] {16, 32, 48, 128, 256}) {
      stage.getIcons().add(new Image(resource("/org/periplo/icons/periplo-" + size + ".png")));
    }
    stage.setOnCloseRequest(
        request -> {
          request.consume();
          leave.run();
        });
    stage.show();
  }

  /// Puts on the look and the size that are set.
  void dress(Preferences preferences) {
    Application.setUserAgentStylesheet(
        (preferences.look().isDark() ? new PrimerDark() : new PrimerLight())
            .getUserAgentStylesheet());
    ObservableList<String> sheets = stage.getScene().getStylesheets();
    sheets.setAll(new ScaledSheet("/org/periplo/ui/window.css").at(preferences.scale()));
    if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
      sheets.add(resource("/org/periplo/ui/opaque-popups.css"));
    }
    root.dress(preferences.look());
  }

  private static String resource(String path) {
    return Objects.requireNonNull(WindowFrame.class.getResource(path), path).toExternalForm();
  }
}
