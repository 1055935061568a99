package org.periplo.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.periplo.drawing.Progress;

/// A line on the screen that shows how far work has come, and is gone when the work is done.
final class ProgressLine implements Progress, AutoCloseable {

  private final Optional<PrintWriter> screen;
  private final String name;
  private String shown = "";

  /// @param screen where a person looks on, if one does
  /// @param file what is worked on
  ProgressLine(Optional<PrintWriter> screen, Path file) {
    this.screen = screen;
    this.name = file.toString();
  }

  @Override
  public void reached(double share) {
    show("%s  %d %%".formatted(name, (int) (100 * share)));
  }

  @Override
  public void close() {
    show("");
  }

  private void show(String line) {
    if (!line.equals(shown)) {
      String blanks = " ".repeat(Math.max(0, shown.length() - line.length()));
      screen.ifPresent(it -> it.append('\r').append(line).append(blanks).append('\r').flush());
      shown = line;
    }
  }
}
