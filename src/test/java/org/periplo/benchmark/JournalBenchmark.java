package org.periplo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.edit.ChangeCardText;
import org.periplo.model.CardId;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.recovery.Journal;
import org.periplo.recovery.Journals;

/// Measures how long it takes from an edit of a map of 2,000 cards until it stands in the journal,
/// and how long whoever makes the edit waits for that.
///
/// Run by `mvn -q test-compile exec:exec@benchmark -Dbenchmark=JournalBenchmark`. The figures are
/// milliseconds by the clock: median, 95th percentile and the longest.
public final class JournalBenchmark {

  private static final int WARM_UP = 20;
  private static final int EDITS = 200;

  private JournalBenchmark() {}

  /// Measures, and prints.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("periplo-journal");
    double[] noted = new double[EDITS];
    double[] written = new double[EDITS];
    try (Journals journals =
        new Journals(folder, InstantSource.system(), JournalBenchmark::complain)) {
      Journal journal = journals.begin();
      Project project = LargeProject.of(20, 10, 2000);
      for (int i = -WARM_UP; i < EDITS; i++) {
        project = edited(project, i);
        long bytes = bytes(folder);
        long before = System.nanoTime();
        journal.note(project, Optional.empty());
        long between = System.nanoTime();
        while (bytes(folder) == bytes) {
          Thread.sleep(1);
        }
        if (i >= 0) {
          noted[i] = (between - before) / 1e6;
          written[i] = (System.nanoTime() - before) / 1e6;
        }
      }
      journal.forget();
    }
    Files.delete(folder);
    print("waited for", noted);
    print("in the journal", written);
  }

  private static void complain(IOException trouble) {
    throw new IllegalStateException(trouble);
  }

  private static Project edited(Project project, int number) {
    CardId card = project.maps().getFirst().cards().get(1000).id();
    return new ChangeCardText(card, "palabra " + number).applyTo(project);
  }

  private static long bytes(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  private static void print(String name, double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%-16s %8.3f (95 %%: %.3f, longest %.3f)%n",
        name,
        sorted[EDITS / 2],
        sorted[EDITS * 95 / 100],
        sorted[EDITS - 1]);
  }
}
