package org.periplo.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.concurrent.Task;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.files.Problem;
import org.periplo.files.ProblemException;
import org.periplo.model.MapId;
import org.periplo.model.Project;

/// A desk that writes nothing, and remembers what it was asked for.
final class TestDesk implements ExportDesk, Opener {

  final List<String> done = new ArrayList<>();
  final CountDownLatch finished = new CountDownLatch(1);
  Optional<Problem> problem = Optional.empty();
  private final Project project;
  private ExportWish wish;

  TestDesk(Project project, ExportWish wish) {
    this.project = project;
    this.wish = wish.in(project);
  }

  @Override
  public Project project() {
    return project;
  }

  @Override
  public MapId shown() {
    return project.maps().getFirst().id();
  }

  @Override
  public ExportWish wish() {
    return wish;
  }

  @Override
  public void wish(ExportWish next) {
    wish = next;
  }

  @Override
  public Optional<Path> fileFor(ExportFormat format) {
    return Optional.of(Path.of("map." + format.extension()));
  }

  /// A task that ends when the test says so, or with a problem if there is one.
  @Override
  public Task<Path> write(Export export, Path file) {
    done.add("write " + file);
    Task<Path> task =
        new Task<>() {
          @Override
          protected Path call() throws Exception {
            if (problem.isPresent()) {
              throw new ProblemException(problem.get());
            }
            finished.await();
            return file;
          }
        };
    Thread.ofVirtual().start(task);
    return task;
  }

  @Override
  public void left() {
    done.add("left");
  }

  @Override
  public Opener opener() {
    return this;
  }

  @Override
  public void open(Path file, Runnable failed) {
    done.add("open " + file);
  }

  @Override
  public void show(Path file, Runnable failed) {
    failed.run();
  }
}
