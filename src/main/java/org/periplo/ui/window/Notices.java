package org.periplo.ui.window;

import javafx.concurrent.Task;
import javafx.concurrent.Worker;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.periplo.messages.Messages;
import org.periplo.unicode.Ignorable;

/// What the window has to say that needs no answer: how far a job is, what was done.
final class Notices extends HBox {

  private final Messages messages;
  private final Label offline;

  Notices(Messages messages) {
    super(10);
    this.messages = messages;
    offline = new Label(messages.text("status.offline"));
    getChildren().setAll(offline);
    setAlignment(Pos.CENTER_RIGHT);
    setMaxWidth(USE_PREF_SIZE);
  }

  /// Says something.
  void say(String sentence) {
    Label said = new Label(Ignorable.without(sentence));
    said.getStyleClass().add("said");
    said.setTooltip(new Tooltip(sentence)); // where there is no room for all of it
    getChildren().setAll(said);
  }

  /// Shows how far a task is, with a way to stop it.
  void watch(Task<?> task) {
    ProgressBar progress = new ProgressBar();
    progress.progressProperty().bind(task.progressProperty());
    progress.setAccessibleText(task.getTitle());
    Button stop = new Button(messages.text("dialog.cancel"));
    stop.getStyleClass().addAll("flat", "small");
    stop.setOnAction(_ -> task.cancel());
    getChildren().setAll(new Label(task.getTitle()), progress, stop);
    task.stateProperty().subscribe(state -> ended(state, progress));
  }

  private void ended(Worker.State state, ProgressBar progress) {
    boolean over =
        state == Worker.State.SUCCEEDED
            || state == Worker.State.FAILED
            || state == Worker.State.CANCELLED;
    if (over && getChildren().contains(progress)) {
      getChildren().setAll(offline);
    }
  }
}
