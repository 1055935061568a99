package org.periplo.endurance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Kills the program at random moments while it edits, saves and exports.
///
/// `mvn -q test-compile exec:exec@endure -Dendure=Kills -Dendure.arguments="1000 1"`
final class Kills {

  /// What may be lost, in milliseconds.
  private static final long HALF_A_SECOND = 500;

  private static final int AT_ONCE = 2;

  private Kills() {}

  /// @param arguments how many, and the first seed; what was lost of the work is printed
  public static void main(String[] arguments) throws Exception {
    List<Long> lost = of(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
    long late = lost.stream().filter(it -> it > HALF_A_SECOND).count();
    System.out.printf(
        "%d kills; lost at the most the last %d ms, in the median %d ms; more than %d ms: %d%n",
        lost.size(), lost.getLast(), lost.get(lost.size() / 2), HALF_A_SECOND, late);
    if (late > 0) {
      System.exit(1);
    }
  }

  /// How much work each kill cost, in milliseconds, the least first.
  ///
  /// @throws AssertionError of the first that cost more than it may; its folder stays where it is
  static List<Long> of(int count, long firstSeed) throws Exception {
    Path home = Files.createTempDirectory("kills");
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Long>> kills = new ArrayList<>();
      for (long seed = firstSeed; seed < firstSeed + count; seed++) {
        long each = seed;
        kills.add(pool.submit(() -> lost(home.resolve("kill" + each), each)));
      }
      List<Long> lost = new ArrayList<>();
      for (Future<Long> kill : kills) {
        lost.add(kill.get());
      }
      Files.delete(home);
      return lost.stream().sorted().toList();
    } finally {
      pool.shutdownNow();
    }
  }

  private static long lost(Path folder, long seed) throws Exception {
    Kill kill = Kill.in(Files.createDirectory(folder), seed);
    long lost = kill.lost();
    kill.clear();
    return lost;
  }
}
