package org.periplo.endurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.periplo.endurance.Workshop.Deed;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.recovery.Journals;
import org.periplo.recovery.Recovered;

/// One process that is killed at a random moment while it works, and what is there afterwards.
///
/// @param deeds what it said that it did
/// @param killed when it was killed, in milliseconds since 1970
record Kill(long seed, Path folder, List<Said> deeds, long killed) {

  private static final int LONGEST_LIFE = 1200;

  /// A deed, after how many edits, and when.
  record Said(Deed deed, int count, long time) {
    static Said of(String line) {
      String[] words = line.split(" ", -1);
      return new Said(Deed.valueOf(words[0]), Integer.parseInt(words[1]), Long.parseLong(words[2]));
    }
  }

  /// Lets somebody work in a folder, and kills them.
  static Kill in(Path folder, long seed) throws Exception {
    Process process = Child.start(Workshop.class, folder, seed);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      List<Said> deeds = new ArrayList<>(List.of(Said.of(lines.readLine())));
      CompletableFuture<Void> rest =
          CompletableFuture.runAsync(
              () ->
                  lines.lines().filter(it -> it.endsWith(" .")).map(Said::of).forEach(deeds::add));
      Thread.sleep(new SplittableRandom(seed).nextInt(LONGEST_LIFE));
      long killed = System.currentTimeMillis();
      // To destroy the process itself would close what it said.
      process.toHandle().destroyForcibly();
      rest.join();
      process.waitFor();
      return new Kill(seed, folder, List.copyOf(deeds), killed);
    }
  }

  /// Looks at what is there afterwards.
  ///
  /// @return how long before the kill the first edit was made that is not there any more, in
  ///     milliseconds; 0 if all are there
  /// @throws AssertionError if something is there that should not be, or is not whole
  long lost() {
    try {
      int kept = Math.max(saved(), recovered());
      require(kept <= last(Deed.EDITED) + 1, "more than was done");
      new Exported(folder, last(Deed.EXPORTED), last(Deed.EXPORTING)).require();
      return deeds.stream()
          .filter(it -> it.deed() == Deed.EDITED && it.count() > kept)
          .mapToLong(it -> killed - it.time())
          .max()
          .orElse(0);
    } catch (IOException | ProblemException | RuntimeException | AssertionError e) {
      throw new AssertionError("Seed %d, in %s: %s".formatted(seed, folder, e.getMessage()), e);
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  /// How many edits the file holds: those of the last save that was done, or of a later one.
  private int saved() throws ProblemException {
    Path file = Workshop.project(folder);
    int least = last(Deed.SAVED);
    if (Files.notExists(file)) {
      require(least == 0, "the file is gone");
      return 0;
    }
    int count = Course.count(ProjectFiles.read(file));
    boolean isOfASave =
        deeds.stream().anyMatch(it -> it.deed() == Deed.SAVING && it.count() == count);
    require(isOfASave && count >= least, "the file holds %d edits".formatted(count));
    return count;
  }

  /// How many edits the journal holds.
  private int recovered() throws IOException {
    List<IOException> troubles = new ArrayList<>();
    try (Journals journals =
        new Journals(Workshop.journals(folder), InstantSource.system(), troubles::add)) {
      int most = 0;
      for (Recovered it : journals.find()) {
        most = Math.max(most, Course.count(it.project()));
        it.close();
      }
      require(troubles.isEmpty(), "the journal cannot be read: " + troubles);
      return most;
    }
  }

  private int last(Deed deed) {
    return deeds.stream().filter(it -> it.deed() == deed).mapToInt(Said::count).max().orElse(0);
  }

  /// Takes the folder away.
  void clear() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList().reversed()) {
        Files.delete(file);
      }
    }
  }
}
