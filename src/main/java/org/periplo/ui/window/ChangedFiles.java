package org.periplo.ui.window;

import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.periplo.files.Opened;

/// What the window does when others change the files of projects that are open in it, or take them
/// away.
final class ChangedFiles {

  private final EditorWindow window;
  private final OthersWork others;
  private final FileWatch watch;

  ChangedFiles(EditorWindow window) {
    this.window = window;
    others = new OthersWork(window.questions(), window::messages);
    watch =
        new FileWatch(
            () -> window.tabs().all().stream().map(ProjectTab::project).toList(),
            Platform::runLater,
            this::changed);
  }

  /// Looks every few seconds, and whenever somebody comes back to the window, as long as it is
  /// there.
  void begin(Stage stage) {
    watch.begin();
    stage
        .showingProperty()
        .subscribe(
            showing -> {
              if (!showing) {
                watch.close();
              }
            });
    stage
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                watch.look();
              }
            });
  }

  /// Where nothing is unsaved, what the file holds is shown at once.
  private void changed(ProjectInFile project) {
    if (project.session().isSaved()) {
      project.others().ifPresent(it -> reload(project, it));
    }
    window.tabs().all().stream()
        .filter(it -> it.project().equals(project))
        .forEach(ProjectTab::refresh);
  }

  private void reload(ProjectInFile project, Opened theirs) {
    others.take(project, theirs);
    window.say(
        window
            .messages()
            .text("others.reloaded", String.valueOf(project.proposal().getFileName())));
  }

  /// Shows what the file of a tab holds now.
  void take(ProjectTab tab) {
    meet(tab, others::take);
  }

  /// Leaves the project as it is.
  void leave(ProjectTab tab) {
    meet(tab, others::leave);
  }

  /// Joins the project with what its file holds now.
  void join(ProjectTab tab) {
    meet(
        tab,
        (project, theirs) -> {
          if (others.join(project, theirs)) {
            window.say(window.messages().text("others.joined"));
          }
        });
  }

  /// Saves the project of a tab where its file was.
  void saveAgain(ProjectTab tab) {
    boolean _ = window.desk().save(tab);
  }

  /// Saves the project of a tab where the person wants.
  void saveElsewhere(ProjectTab tab) {
    window.desk().saveElsewhere(tab);
  }

  private void meet(ProjectTab tab, BiConsumer<ProjectInFile, Opened> manner) {
    tab.settle();
    tab.project().others().ifPresent(it -> manner.accept(tab.project(), it));
    tab.refresh();
  }
}
