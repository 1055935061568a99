package org.periplo.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.periplo.files.ProblemException;

/// How long a work took, in milliseconds of the thread's own time, so that other work on the
/// machine does not count.
///
/// @param first the first time in its process
/// @param warm the median of the later times
record Timing(double first, double warm) {

  private static final int LEAST_RUNS = 7;
  private static final int MOST_RUNS = 40;
  private static final double LONG_ENOUGH = 8_000;
  private static final double A_MILLISECOND = 1e6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// Does a work again and again, for some seconds; the median is that of the later half.
  static Timing of(Work work) throws IOException, ProblemException {
    double[] times = new double[MOST_RUNS];
    int runs = 0;
    double spent = 0;
    while (runs < LEAST_RUNS || runs < MOST_RUNS && spent < LONG_ENOUGH) {
      times[runs] = milliseconds(work);
      spent += times[runs++];
    }
    double[] later = Arrays.copyOfRange(times, runs / 2, runs);
    Arrays.sort(later);
    return new Timing(times[0], later[later.length / 2]);
  }

  private static double milliseconds(Work work) throws IOException, ProblemException {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - start) / A_MILLISECOND;
  }
}
