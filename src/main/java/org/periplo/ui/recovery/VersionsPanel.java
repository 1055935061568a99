package org.periplo.ui.recovery;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.periplo.messages.Messages;
import org.periplo.model.Project;
import org.periplo.ui.help.Panel;

/// Shows the earlier versions of a project's file, the latest first, each to be opened beside it.
public final class VersionsPanel {

  private static final double WIDTH = 560;
  private static final double HEIGHT = 640;

  private final Consumer<Project> open;
  private final Pictures pictures;
  private final Messages messages;
  private final Runnable close;

  /// @param open opens a version
  /// @param close ends it
  public VersionsPanel(
      Consumer<Project> open, Pictures pictures, Messages messages, Runnable close) {
    this.open = open;
    this.pictures = pictures;
    this.messages = messages;
    this.close = close;
  }

  /// The panel.
  ///
  /// @param versions until when each was the one in the file
  public Node of(List<SavedState> versions) {
    Label sentence =
        new Label(messages.text(versions.isEmpty() ? "versions.none" : "versions.sentence"));
    sentence.setWrapText(true);
    VBox body = new VBox(sentence);
    body.getStyleClass().addAll("panel-body", "kept-states");
    versions.forEach(it -> body.getChildren().add(row(it, versions.indexOf(it))));
    return new Panel(messages.text("versions.title"), body, WIDTH, HEIGHT, messages, close)
        .beginningAt(() -> Optional.ofNullable(body.lookup(".button")));
  }

  private HBox row(SavedState version, int index) {
    String time = Hour.here(version.time()).words(messages);
    Optional<Project> project = version.project();
    Button choose = new Button(messages.text("versions.open"));
    choose.setId("version-" + index);
    choose.setAccessibleText(messages.text("versions.open.of", time));
    choose.setDisable(project.isEmpty());
    choose.setOnAction(_ -> project.ifPresent(this::chosen));
    String words =
        messages.text(project.isPresent() ? "versions.until" : "recovery.unreadable", time);
    HBox row = new HBox(20, new StateView(words, project, pictures), choose);
    row.getStyleClass().add("kept-state");
    return row;
  }

  private void chosen(Project project) {
    close.run();
    open.accept(project);
  }
}
