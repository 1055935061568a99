package org.periplo.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Opens files by the command that each system has for it.
///
/// @param system its name, as Java gives it
public record SystemOpener(String system) implements Opener {

  /// That of this computer.
  public static SystemOpener here() {
    return new SystemOpener(System.getProperty("os.name"));
  }

  @Override
  public void open(Path file, Runnable failed) {
    run(opening(file.toAbsolutePath()), failed);
  }

  @Override
  public void show(Path file, Runnable failed) {
    run(showing(file.toAbsolutePath()), failed);
  }

  /// The command that opens a file.
  List<String> opening(Path file) {
    if (system.startsWith("Windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
    }
    return List.of(system.startsWith("Mac") ? "open" : "xdg-open", file.toString());
  }

  /// The command that shows a file in its folder; on Linux no command can point at the file.
  List<String> showing(Path file) {
    if (system.startsWith("Windows")) {
      return List.of("explorer", "/select," + file);
    }
    return system.startsWith("Mac")
        ? List.of("open", "-R", file.toString())
        : List.of("xdg-open", file.resolveSibling("").toString());
  }

  private void run(List<String> command, Runnable failed) {
    Thread.ofVirtual().start(() -> start(command, failed));
  }

  private void start(List<String> command, Runnable failed) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0 && !system.startsWith("Windows")) { // Explorer never says 0
        failed.run();
      }
    } catch (IOException _) {
      failed.run();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
