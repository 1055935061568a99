package org.periplo.ui.dialog;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.periplo.messages.Messages;

/// Shows that an errand is not at its end yet, and lets it be stopped.
final class Waiting {

  /// How long what was stopped has to end; what does not answer by then is left to itself.
  private static final Duration REPRIEVE = Duration.seconds(3);

  private final Errand<?> errand;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final Node cancel;
  private boolean over;

  Waiting(String title, Errand<?> errand, Messages messages) {
    this.errand = errand;
    ButtonType button = new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    dialog.setHeaderText(title);
    dialog.getDialogPane().setContent(body(messages.text("dialog.wait.detail")));
    dialog.getDialogPane().getButtonTypes().setAll(button);
    cancel = dialog.getDialogPane().lookupButton(button);
    cancel.addEventFilter(ActionEvent.ACTION, this::stop);
    dialog.setOnCloseRequest(this::stop);
  }

  private static VBox body(String sentence) {
    Label detail = new Label(sentence);
    detail.setWrapText(true);
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    return new VBox(16, bar, detail);
  }

  /// Closes itself when the errand has ended.
  Dialog<ButtonType> dialog() {
    errand.then(() -> Platform.runLater(this::end));
    return dialog;
  }

  private void stop(Event event) {
    if (!over) {
      event.consume();
      errand.stop();
      cancel.setDisable(true);
      PauseTransition reprieve = new PauseTransition(REPRIEVE);
      reprieve.setOnFinished(_ -> end());
      reprieve.play();
    }
  }

  private void end() {
    over = true;
    dialog.setResult(ButtonType.CLOSE);
  }
}
