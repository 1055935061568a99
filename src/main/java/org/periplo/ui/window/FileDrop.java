package org.periplo.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.periplo.exchange.ProjectSource;
import org.periplo.files.Problem;

/// Opens project files that are dropped on the window from elsewhere.
record FileDrop(EditorWindow window) {

  /// Takes what is dropped on a node, or on what in it takes no files itself.
  void on(Node node) {
    node.addEventHandler(DragEvent.DRAG_OVER, FileDrop::over);
    node.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private static void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
      event.setDropCompleted(true);
      event.consume();
      Platform.runLater(() -> take(files)); // whoever dropped them need not wait
    }
  }

  /// Opens the projects of them, and tells of the first that is none.
  void take(List<Path> files) {
    window.desk().open(files.stream().filter(FileDrop::isProject).toList());
    files.stream().filter(it -> !isProject(it)).findFirst().ifPresent(this::refuse);
  }

  private static boolean isProject(Path file) {
    return ProjectSource.of(file) != ProjectSource.OTHER;
  }

  private void refuse(Path file) {
    window.tell(
        Problem.of(
            Problem.Kind.NOT_A_PROJECT, String.valueOf(file.getFileName()), "problem.drop.other"));
  }
}
