package org.periplo.endurance;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.periplo.model.Project;

/// Opens damaged project files, thousands of them, and tells how that went.
///
/// `mvn -q test-compile exec:exec@endure -Dendure=MutatedFiles -Dendure.arguments="100000 1"`, with
/// another number of files or another seed if one likes.
///
/// Whatever is read is also laid out, drawn, written and read again, and one in 250 of those is
/// exported as every document in every format. A file that is not answered as it should be, or not
/// within ten seconds of work, is kept in `target/endurance`.
public final class MutatedFiles {

  private static final long MOST_MILLISECONDS = 10_000;
  private static final int EXPORTED = 250;
  private static final int MEGABYTE = 1 << 20;
  private static final Path KEPT = Path.of("target", "endurance");

  private final Mutator mutator;
  private final List<String> failures = new ArrayList<>();
  private int read;
  private int exported;
  private long slowest;
  private int slowestNumber;

  MutatedFiles(long seed) {
    this.mutator = new Mutator(seed);
  }

  /// Tries as many files as the first argument says, of the seed that the second says.
  public static void main(String[] arguments) throws IOException {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    MutatedFiles files = new MutatedFiles(seed);
    long start = System.nanoTime();
    files.tryAll(count);
    files.report(count, seed, (System.nanoTime() - start) / 1e9);
    System.exit(files.failures.isEmpty() ? 0 : 1);
  }

  /// Tries the first `count` files.
  ///
  /// @return what went wrong, a line each
  List<String> tryAll(int count) throws IOException {
    for (int number = 0; number < count; number++) {
      byte[] file = mutator.file(number);
      long start = cpuTime();
      Optional<Throwable> failure = failure(file);
      long milliseconds = (cpuTime() - start) / 1_000_000;
      if (milliseconds > slowest) {
        slowest = milliseconds;
        slowestNumber = number;
      }
      if (failure.isPresent() || milliseconds > MOST_MILLISECONDS) {
        keep(number, file, failure.map(Throwable::toString).orElse(milliseconds + " ms"));
      }
    }
    return failures;
  }

  /// The thread's own time, so that other work on the machine does not count, in nanoseconds.
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /// How many of them were read.
  int read() {
    return read;
  }

  private Optional<Throwable> failure(byte[] file) {
    try {
      Optional<Project> project = Trial.of(file);
      if (project.isPresent() && read++ % EXPORTED == 0) {
        Trial.exportAll(project.get());
        exported++;
      }
      return Optional.empty();
    } catch (Exception | Error e) {
      return Optional.of(e);
    }
  }

  private void keep(int number, byte[] file, String why) throws IOException {
    Path kept = Files.createDirectories(KEPT).resolve(number + ".periplo");
    Files.write(kept, file);
    failures.add(number + ": " + why + " " + kept);
    System.err.println(failures.getLast());
  }

  private void report(int count, long seed, double seconds) {
    System.out.printf(
        Locale.ROOT,
        "seed %d: %d files in %.0f s: %d read, laid out, drawn, written and read again; %d refused;"
            + " %d exported as every document; %d failed; slowest %d ms (file %d); at most %d MB of"
            + " heap in use%n",
        seed,
        count,
        seconds,
        read,
        count - read,
        exported,
        failures.size(),
        slowest,
        slowestNumber,
        heap() / MEGABYTE);
  }

  /// The most that any part of the heap held, added up.
  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(it -> it.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(it -> it.getUsed())
        .sum();
  }
}
