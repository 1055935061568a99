package org.periplo.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.periplo.drawing.Document;
import org.periplo.drawing.Page;
import org.periplo.drawing.Progress;
import org.periplo.paint.pdf.PdfPainter;
import org.periplo.paint.pdf.Poster;

/// Measures how long it takes to paint posters as tagged PDF, against the floor: the same operators
/// without tags through bare PDFBox, in the same process, turn and turn about.
///
/// `mvn -q test-compile exec:exec@benchmark -Dbenchmark=PdfBenchmark`, followed by
/// `-Dbenchmark.arguments="400 2000 10000"`
///
/// The arguments are numbers of cards. One line is printed for each, in milliseconds of the
/// processor's time, so that other programs on the machine do not count: the first painting of the
/// process, then the median and the best of the warm ones, the same for the floor, and the ratio of
/// the medians. The peak is the memory in use at most during one painting, garbage included; to see
/// with how little it works, limit it by `-Xmx`.
public final class PdfBenchmark {

  private static final int WARM_UP = 10;
  private static final int ROUNDS = 15;
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private PdfBenchmark() {}

  /// What is measured.
  @FunctionalInterface
  private interface Work {
    void run(OutputStream out) throws IOException;
  }

  /// Measures a poster for each number of cards.
  public static void main(String[] cards) throws IOException {
    System.out.println(
        "cards | tagged: first, median, best | floor: median, best | ratio | file | peak");
    for (String count : cards) {
      System.out.println(line(Integer.parseInt(count)));
    }
  }

  private static String line(int cards) throws IOException {
    Document document =
        new Document("Poster", "es", "", List.of(Page.of("Poster", Poster.of(cards))));
    Work painting = out -> new PdfPainter().paint(document, out, Progress.UNWATCHED);
    double first = milliseconds(painting);
    ByteArrayOutputStream painted = new ByteArrayOutputStream();
    painting.run(painted);
    Work floor = new BarePdf(painted.toByteArray())::write;
    List<Double> tagged = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double one = milliseconds(painting);
      double other = milliseconds(floor);
      if (round >= 0) {
        tagged.add(one);
        bare.add(other);
      }
    }
    return String.format(
        Locale.ROOT,
        "%5d | %5.0f %5.0f %5.0f ms | %5.0f %5.0f ms | %.2f | %d kB | %d MB",
        cards,
        first,
        median(tagged),
        Collections.min(tagged),
        median(bare),
        Collections.min(bare),
        median(tagged) / median(bare),
        painted.size() / 1000,
        peak(painting) / 1_000_000);
  }

  private static double milliseconds(Work work) throws IOException {
    long start = PROCESSOR.getCurrentThreadCpuTime();
    work.run(OutputStream.nullOutputStream());
    return (PROCESSOR.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static long peak(Work work) throws IOException {
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(it -> it.getType() == MemoryType.HEAP)
            .toList();
    System.gc();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    work.run(OutputStream.nullOutputStream());
    return heap.stream().mapToLong(it -> it.getPeakUsage().getUsed()).sum();
  }
}
