package org.periplo.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import org.periplo.edit.ChangeExports;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.model.ExportSetup;
import org.periplo.model.MapId;
import org.periplo.model.Project;
import org.periplo.session.Session;
import org.periplo.ui.export.ExportDesk;
import org.periplo.ui.export.ExportWish;
import org.periplo.ui.export.Opener;
import org.periplo.ui.export.SystemOpener;

/// Exports the project of a tab.
final class WindowExports implements ExportDesk {

  private final EditorWindow window;
  private final ProjectTab tab;
  private final Consumer<ExportWish> wished;
  private ExportWish wish;

  /// @param wish what is wished for at first
  /// @param wished is told of all that is wished for later
  WindowExports(EditorWindow window, ProjectTab tab, ExportWish wish, Consumer<ExportWish> wished) {
    this.window = window;
    this.tab = tab;
    this.wish = wish;
    this.wished = wished;
  }

  @Override
  public Project project() {
    return tab.session().current();
  }

  @Override
  public MapId shown() {
    return tab.session().map();
  }

  @Override
  public ExportWish wish() {
    return wish;
  }

  @Override
  public void wish(ExportWish next) {
    wish = next;
    wished.accept(next);
  }

  @Override
  public Optional<Path> fileFor(ExportFormat format) {
    String proposal = tab.project().proposal().toString().replaceFirst("\\.periplo$", "");
    return window.questions().fileToExport(format, Path.of(proposal), window.messages());
  }

  @Override
  public Task<Path> write(Export export, Path file) {
    JobTask<Path> task =
        new JobTask<>(
            window.messages().text("work.export", String.valueOf(file.getFileName())),
            progress -> {
              export.to(file, progress);
              return file;
            });
    task.start();
    return task;
  }

  @Override
  public void left() {
    Session session = tab.session();
    ExportSetup setup = wish.setup();
    if (!setup.equals(session.current().exports())) {
      session.apply(new ChangeExports(setup));
    }
  }

  @Override
  public Opener opener() {
    return SystemOpener.here();
  }
}
