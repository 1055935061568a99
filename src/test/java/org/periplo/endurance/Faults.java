package org.periplo.endurance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.periplo.edit.ChangeCardText;
import org.periplo.endurance.FaultyCommand.Undisturbed;
import org.periplo.export.ExportFormat;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.model.Bytes;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;

/// Lets the system answer with an error, each time that the real program asks it to open, write,
/// flush, close or rename, for each command that writes a file. Needs `strace` on Linux.
///
/// `mvn -q test-compile exec:exec@endure -Dendure=Faults`
final class Faults {

  private static final int AT_ONCE = 2;

  private final Path home = Files.createTempDirectory("faults").toRealPath();

  private Faults() throws Exception {}

  /// Prints for each command how many calls were made to fail.
  public static void main(String[] arguments) throws Exception {
    int sum = 0;
    for (FaultyCommand command : new Faults().commands()) {
      int count = endured(command);
      sum += count;
      System.out.printf("%-12s%4d calls%n", command.name(), count);
    }
    System.out.printf("%d calls failed, each with the old or the new file whole%n", sum);
  }

  private List<FaultyCommand> commands() throws ProblemException {
    Project base = LargeProject.of(2, 4, 12);
    Path project = saved("base", base);
    Path mine = home.resolve("mine.periplo");
    Project edited =
        new ChangeCardText(base.maps().getFirst().cards().getFirst().id(), "x").applyTo(base);
    Path theirs = saved("theirs", base.withName("Theirs"));
    List<FaultyCommand> commands = new ArrayList<>();
    commands.add(
        new FaultyCommand(
            "new", "made.periplo", Optional.empty(), "new", "--template", "five-stages", "TARGET"));
    commands.add(
        new FaultyCommand(
            "merge",
            mine.getFileName().toString(),
            Optional.of(Bytes.copyOf(ProjectFiles.toBytes(edited))),
            "merge",
            "" + project,
            "TARGET",
            "" + theirs));
    for (ExportFormat format : ExportFormat.values()) {
      String extension = format.extension();
      commands.add(
          new FaultyCommand(
              extension,
              "map." + extension,
              Optional.of(Bytes.copyOf(new byte[] {'o', 'l', 'd'})),
              "export",
              "" + project,
              "--to",
              "TARGET"));
    }
    return commands;
  }

  private Path saved(String name, Project project) throws ProblemException {
    Path file = home.resolve(name + ".periplo");
    ProjectFiles.save(project, file);
    return file;
  }

  private static int endured(FaultyCommand command) throws Exception {
    Undisturbed undisturbed = command.undisturbed();
    try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<?>> runs = new ArrayList<>();
      for (SystemCall call : undisturbed.calls()) {
        runs.add(
            pool.submit(
                () -> {
                  command.requireEndured(call, undisturbed);
                  return call;
                }));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    }
    return undisturbed.calls().size();
  }
}
