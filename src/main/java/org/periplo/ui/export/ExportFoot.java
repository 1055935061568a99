package org.periplo.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.periplo.files.ProblemException;
import org.periplo.messages.Messages;

/// What becomes of an export: how far it is, that it is done, or what is in the way.
final class ExportFoot extends HBox {

  private final Messages messages;
  private final Opener opener;
  private final HBox news = new HBox();
  private final Button begin;
  private Optional<Task<Path>> running = Optional.empty();

  /// @param export is run when somebody wants the file
  ExportFoot(Messages messages, Opener opener, Runnable export) {
    this.messages = messages;
    this.opener = opener;
    begin = new Button(messages.text("exporting.begin"), new FontIcon(Feather.SHARE));
    begin.setId("exporting-begin");
    begin.getStyleClass().add("accent");
    begin.setMinWidth(USE_PREF_SIZE);
    begin.setOnAction(_ -> export.run());
    news.getStyleClass().add("news");
    HBox.setHgrow(news, Priority.ALWAYS);
    getStyleClass().add("export-foot");
    getChildren().setAll(news, begin);
  }

  /// Whether a file is being written.
  boolean isBusy() {
    return running.isPresent();
  }

  /// Stops what is being written; what stood in the file stays.
  void stop() {
    running.ifPresent(Task::cancel);
  }

  /// Shows how far a task is, and then what became of it.
  void watch(Task<Path> task) {
    running = Optional.of(task);
    begin.setDisable(true);
    ProgressBar progress = new ProgressBar();
    progress.progressProperty().bind(task.progressProperty());
    progress.setAccessibleText(task.getTitle());
    Button stop = button("exporting-stop", "dialog.cancel", this::stop);
    show(new Label(task.getTitle()), progress, stop);
    stop.requestFocus();
    task.setOnSucceeded(_ -> done(task.getValue()));
    task.setOnFailed(_ -> failed(task.getException()));
    task.setOnCancelled(_ -> end(new Label(messages.text("exporting.stopped"))));
  }

  private void done(Path file) {
    Button open = button("exporting-open", "exporting.open", () -> open(file));
    Button show = button("exporting-show", "exporting.show", () -> showInFolder(file));
    end(line(Feather.CHECK, "good", messages.text("work.exported", file.toString())), open, show);
    open.requestFocus();
  }

  private void open(Path file) {
    opener.open(file, () -> notOpened(file));
  }

  private void showInFolder(Path file) {
    opener.show(file, () -> notOpened(file));
  }

  private void notOpened(Path file) {
    String sentence = messages.text("exporting.not-opened", file.toString());
    Platform.runLater(() -> show(line(Feather.ALERT_TRIANGLE, "grave", sentence)));
  }

  private void failed(Throwable cause) {
    if (cause instanceof ProblemException it) {
      end(line(Feather.ALERT_TRIANGLE, "grave", it.problem().sentence(messages)));
      begin.requestFocus();
    } else {
      end();
      throw new IllegalStateException(cause);
    }
  }

  private void end(Node... parts) {
    running = Optional.empty();
    begin.setDisable(false);
    show(parts);
  }

  private void show(Node... parts) {
    news.setAlignment(Pos.CENTER_LEFT);
    news.getChildren().setAll(List.of(parts));
  }

  private static Label line(Feather icon, String style, String words) {
    Label line = new Label(words, new FontIcon(icon));
    line.setId("exporting-news");
    line.setWrapText(true);
    line.getStyleClass().addAll("news-line", style);
    HBox.setHgrow(line, Priority.ALWAYS);
    return line;
  }

  private Button button(String id, String key, Runnable work) {
    Button button = new Button(messages.text(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> work.run());
    return button;
  }
}
