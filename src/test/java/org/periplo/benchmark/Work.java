package org.periplo.benchmark;

import java.io.IOException;
import org.periplo.files.ProblemException;

/// Something that takes time.
@FunctionalInterface
interface Work {
  void run() throws IOException, ProblemException;
}
