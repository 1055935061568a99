package org.periplo.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Document;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Fill;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Progress;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.model.CardId;
import org.periplo.paint.pptx.PptxPainter;
import org.periplo.text.Paragraph;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Palette;
import org.periplo.theme.Theme;

/// How long a deck of cards takes, beside zipping its own parts, which no deck can do without.
///
/// Warm, the best of many in one process, in the thread's own time, so that other work on the
/// machine does not count; cold, a process of its own from start to end, which also sets the text.
/// From the top of the project: `mvn -q test-compile exec:exec@benchmark -Dbenchmark=PptxBenchmark`
public final class PptxBenchmark {

  private static final int[] SIZES = {400, 2_000, 10_000};
  private static final int CARDS_A_SLIDE = 100;
  private static final int WARM_CARDS = 300_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double A_MILLISECOND = 1e6;

  private PptxBenchmark() {}

  /// Measures all sizes; with a size and a file, writes one deck and is done.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 2) {
      try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
        paint(document(Integer.parseInt(arguments[0])), out);
      }
      return;
    }
    System.out.println("cards   warm ms   zip ms   ratio   cold ms");
    for (int size : SIZES) {
      Document document = document(size);
      int runs = WARM_CARDS / size;
      double painted = best(runs, () -> paint(document, new ByteArrayOutputStream()));
      Map<String, byte[]> parts = parts(document);
      double zipped = best(runs, () -> zip(parts));
      System.out.printf(
          "%5d %9.1f %8.1f %7.2f %9.0f%n", size, painted, zipped, painted / zipped, cold(size));
    }
  }

  /// A deck of so many cards, a hundred a slide.
  static Document document(int cards) {
    List<Page> pages = new ArrayList<>();
    for (int first = 0; first < cards; first += CARDS_A_SLIDE) {
      List<Mark> marks =
          IntStream.range(first, Math.min(cards, first + CARDS_A_SLIDE))
              .mapToObj(PptxBenchmark::card)
              .toList();
      pages.add(Page.of("Slide " + (pages.size() + 1), new Drawing(new Size(1600, 900), marks)));
    }
    return new Document("Benchmark", "en", "", pages);
  }

  private static Mark card(int index) {
    double width = 150;
    int place = index % CARDS_A_SLIDE;
    TextBlock text =
        Typesetter.set(
            List.of(
                Paragraph.of("Waits for delivery number " + index + " at home", Theme.LIGHT.card()),
                Paragraph.of("Physical · proactive · logistics", Theme.LIGHT.detail(), 2)),
            width - Theme.CARD_PADDING.horizontal());
    return new BoxMark(
        Tag.of(Role.CARD, "Touchpoint", new CardId("card-" + index)),
        new Box(place % 10 * 158, place / 10 * 88, width, 80),
        Theme.CARD_RADIUS,
        Optional.of(new Fill.Solid(Palette.LIGHT.surface())),
        Optional.of(Stroke.of(Palette.LIGHT.hairline(), Theme.HAIRLINE)),
        Optional.of(Palette.LIGHT.accent(index)),
        Theme.CARD_ACCENT,
        Theme.CARD_PADDING,
        text);
  }

  private static void paint(Document document, OutputStream out) throws IOException {
    new PptxPainter().paint(document, out, Progress.UNWATCHED);
  }

  private static Map<String, byte[]> parts(Document document) throws IOException {
    ByteArrayOutputStream deck = new ByteArrayOutputStream();
    paint(document, deck);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(deck.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static void zip(Map<String, byte[]> parts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(new ByteArrayOutputStream())) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  /// The shortest of many runs, in milliseconds.
  private static double best(int runs, Work work) throws IOException {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < runs; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      work.run();
      best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / A_MILLISECOND);
    }
    return best;
  }

  private static double cold(int cards) throws IOException, InterruptedException {
    Path deck = Files.createTempFile("periplo", ".pptx");
    long start = System.nanoTime();
    int exit =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-classpath",
                System.getProperty("java.class.path"),
                PptxBenchmark.class.getName(),
                String.valueOf(cards),
                deck.toString())
            .inheritIO()
            .start()
            .waitFor();
    double taken = (System.nanoTime() - start) / A_MILLISECOND;
    Files.delete(deck);
    if (exit != 0) {
      throw new IOException("The process of its own failed: " + exit);
    }
    return taken;
  }
}
