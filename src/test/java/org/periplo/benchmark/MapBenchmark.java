package org.periplo.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.periplo.app.Periplo;
import org.periplo.drawing.Progress;
import org.periplo.edit.ChangeCardText;
import org.periplo.edit.Edit;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.export.ExportOptions;
import org.periplo.figures.MapFigure;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.layout.Arrangement;
import org.periplo.layout.MapLayout;
import org.periplo.model.CardId;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.theme.Theme;

/// Measures all that is done to a map of 20 stages, 10 lanes and 2,000 cards without a window:
/// opening, layout, figures, one edit, and the export to each format.
///
/// `mvn -q test-compile exec:exec@benchmark`
///
/// A line for each: the first time in the process, the warm median, the floor ([Floor]) in the same
/// process and how many floors the warm median is, and for exports the time on the clock that a
/// process of its own takes from start to end.
public final class MapBenchmark {

  private static final Project PROJECT = LargeProject.of(20, 10, 2000);

  private MapBenchmark() {}

  /// Measures and prints.
  public static void main(String[] arguments) throws Exception {
    System.out.println("                 first ms   warm ms  floor ms  floors  process ms");
    opening();
    MapLayout layout = layout(PROJECT);
    line("layout", Timing.of(() -> layout(PROJECT)), "");
    line("figures", Timing.of(() -> figures(layout)), "");
    line("edit", Timing.of(MapBenchmark::edit), "");
    for (ExportFormat format : ExportFormat.values()) {
      export(format);
    }
  }

  private static void opening() throws IOException, ProblemException {
    byte[] json = ProjectFiles.toBytes(PROJECT);
    Timing timing = Timing.of(() -> ProjectFiles.parse(json, "large.periplo"));
    line("open", timing, against(Optional.of(Floor.ofOpening(json)), timing));
  }

  private static MapLayout layout(Project project) {
    return Arrangement.of(project, project.maps().getFirst(), Theme.LIGHT);
  }

  private static MapFigure figures(MapLayout layout) {
    return MapFigure.of(layout, Theme.LIGHT.palette());
  }

  /// What follows a key typed into a card, up to where the canvas paints.
  private static void edit() {
    Edit edit = new ChangeCardText(new CardId("card1000"), "Compara precios en tres tiendas");
    figures(layout(edit.applyTo(PROJECT)));
  }

  private static void export(ExportFormat format) throws Exception {
    Export export = new Export(PROJECT, format, ExportOptions.USUAL);
    Timing timing = Timing.of(() -> export.to(OutputStream.nullOutputStream(), Progress.UNWATCHED));
    ByteArrayOutputStream exported = new ByteArrayOutputStream();
    export.to(exported, Progress.UNWATCHED);
    String rest =
        against(Floor.of(format, exported.toByteArray()), timing)
            + String.format(Locale.ROOT, "%12.0f", process(format));
    line("export " + format.extension(), timing, rest);
  }

  private static String against(Optional<Work> work, Timing timing)
      throws IOException, ProblemException {
    if (work.isEmpty()) {
      return String.format(Locale.ROOT, "%10s%8s", "–", "–");
    }
    double floor = Timing.of(work.get()).warm();
    return String.format(Locale.ROOT, "%10.1f%8.1f", floor, timing.warm() / floor);
  }

  private static void line(String name, Timing timing, String rest) {
    System.out.printf(
        Locale.ROOT, "%-15s%10.1f%10.1f%s%n", name, timing.first(), timing.warm(), rest);
  }

  /// The milliseconds that `periplo export` takes, the start of Java included.
  private static double process(ExportFormat format) throws Exception {
    Path folder = Files.createTempDirectory("benchmark");
    Path project = folder.resolve("large.periplo");
    Path target = folder.resolve("large." + format.extension());
    ProjectFiles.save(PROJECT, project);
    List<String> command = new ArrayList<>(java());
    command.addAll(List.of("export", project.toString(), "--to", target.toString()));
    long start = System.nanoTime();
    int exit =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    double taken = (System.nanoTime() - start) / 1e6;
    for (Path file : List.of(project, target, folder)) {
      Files.delete(file);
    }
    if (exit != 0) {
      throw new IOException("The process failed: " + exit);
    }
    return taken;
  }

  private static List<String> java() {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-classpath",
            System.getProperty("java.class.path"),
            Periplo.class.getName()));
    return command;
  }
}
