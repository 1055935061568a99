package org.periplo.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.periplo.drawing.Document;
import org.periplo.files.ProjectFiles;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.pages.DeckPages;
import org.periplo.pages.PosterPages;
import org.periplo.theme.FontFace;

/// Measures `periplo export` as a whole process, started cold, beside PDFKit and PptxGenJS in
/// Node.js, which write the same shapes and the same texts.
///
/// `npm install pdfkit pptxgenjs` in a folder of its own; then, from a build, `mvn -q test-compile
/// exec:exec@benchmark -Dbenchmark=ColdBenchmark -Dbenchmark.arguments=FOLDER`
///
/// Periplo reads the project, lays it out and writes it; the others are given the places of all
/// shapes and lines in JSON. The PDF of Periplo is tagged, that of PDFKit is not. Programs take
/// turns, so that what else runs on the machine strikes all alike; for each stands the median and
/// the best of its runs, on the clock and in the processor's time.
public final class ColdBenchmark {

  private static final int ROUNDS = 9;
  private static final Pattern CHILDREN =
      Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

  private final Path folder;
  private final Path modules;

  private ColdBenchmark(Path folder, Path modules) {
    this.folder = folder;
    this.modules = modules;
  }

  /// A program that is measured.
  private record Contender(String name, List<String> command, List<Time> times) {

    Contender(String name, List<String> command) {
      this(name, command, new ArrayList<>());
    }

    void print() {
      System.out.printf(
          Locale.ROOT,
          "  %-12s clock %5.2f s, best %5.2f s; processor %5.2f s, best %5.2f s%n",
          name,
          median(times.stream().mapToDouble(Time::clock)),
          times.stream().mapToDouble(Time::clock).min().orElseThrow(),
          median(times.stream().mapToDouble(Time::processor)),
          times.stream().mapToDouble(Time::processor).min().orElseThrow());
    }

    private static double median(DoubleStream values) {
      double[] sorted = values.sorted().toArray();
      return sorted[sorted.length / 2];
    }
  }

  /// In seconds.
  private record Time(double clock, double processor) {}

  /// Measures 400 and 2,000 cards in both formats.
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("cold");
    ColdBenchmark benchmark =
        new ColdBenchmark(folder, Path.of(arguments[0]).resolve("node_modules").toAbsolutePath());
    try {
      benchmark.fonts();
      benchmark.compare("400", LargeProject.of(10, 8, 400));
      benchmark.compare("2000", LargeProject.of(20, 10, 2000));
    } finally {
      benchmark.clear();
    }
  }

  private void compare(String name, Project project) throws Exception {
    Path file = folder.resolve(name + ".periplo");
    ProjectFiles.save(project, file);
    Document poster = new Document("Poster", "es", "", PosterPages.of(project, project.maps()));
    Document deck = new Document("Deck", "es", "", DeckPages.of(project, project.maps()));
    compare(
        name + " cards, PDF",
        poster,
        periplo(file, "pdf"),
        new Contender("PDFKit", node("pdfkit.js", poster, folder.toString(), name + ".out.pdf")));
    compare(
        name + " cards, PowerPoint",
        deck,
        periplo(file, "pptx"),
        new Contender("PptxGenJS", node("pptxgenjs.js", deck, "", name + ".out.pptx")));
  }

  private static void compare(String title, Document document, Contender... contenders)
      throws Exception {
    System.out.printf("%s: %s%n", title, NeutralPages.of(document).size());
    for (int round = 0; round <= ROUNDS; round++) {
      for (Contender contender : contenders) {
        Time time = time(contender.command);
        if (round > 0) { // the first brings the files into memory
          contender.times.add(time);
        }
      }
    }
    for (Contender contender : contenders) {
      contender.print();
    }
  }

  private Contender periplo(Path project, String extension) {
    Path script = Path.of("packaging/periplo").toAbsolutePath();
    String to = folder.resolve("periplo." + extension).toString();
    return new Contender(
        "Periplo", List.of(script.toString(), "export", project.toString(), "--to", to));
  }

  private List<String> node(String script, Document document, String fonts, String out)
      throws IOException {
    Path pages = folder.resolve(out + ".json");
    NeutralPages.of(document).writeTo(pages);
    List<String> command = new ArrayList<>();
    command.addAll(List.of("node", copied(script).toString(), modules.toString()));
    Optional.of(fonts).filter(it -> !it.isEmpty()).ifPresent(command::add);
    command.addAll(List.of(pages.toString(), folder.resolve(out).toString()));
    return command;
  }

  private Path copied(String script) throws IOException {
    try (InputStream source = ColdBenchmark.class.getResourceAsStream(script)) {
      return Files.write(folder.resolve(script), source.readAllBytes());
    }
  }

  private void fonts() throws IOException {
    for (FontFace face : FontFace.values()) {
      String name = "LiberationSans-" + cut(face) + ".ttf";
      try (InputStream font = ColdBenchmark.class.getResourceAsStream("/liberation/" + name)) {
        Files.write(folder.resolve(name), font.readAllBytes());
      }
    }
  }

  private static String cut(FontFace face) {
    return switch (face) {
      case REGULAR -> "Regular";
      case BOLD -> "Bold";
      case ITALIC -> "Italic";
      case BOLD_ITALIC -> "BoldItalic";
    };
  }

  /// Runs a command in a shell that tells at its end how long its children worked.
  private static Time time(List<String> command) throws Exception {
    List<String> shell = new ArrayList<>(List.of("sh", "-c", "\"$@\" >/dev/null && times", "sh"));
    shell.addAll(command);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(shell).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = process.waitFor();
    double clock = (System.nanoTime() - start) / 1e9;
    Matcher times = CHILDREN.matcher(said);
    if (exit != 0 || !times.find()) {
      throw new IOException("It failed: " + command);
    }
    return new Time(clock, seconds(times, 1) + seconds(times, 3));
  }

  private static double seconds(Matcher times, int group) {
    return 60 * Double.parseDouble(times.group(group)) + Double.parseDouble(times.group(group + 1));
  }

  private void clear() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
