package org.periplo.cli;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where the program writes.
///
/// @param out for results
/// @param error for problems
/// @param watched the screen, if a person looks on; for what is gone a moment later
public record Terminal(PrintWriter out, PrintWriter error, Optional<PrintWriter> watched) {

  /// The terminal or the files that the process was started with.
  public static Terminal ofProcess() {
    return new Terminal(
        writer(System.out),
        writer(System.err),
        Optional.ofNullable(System.console()).filter(Console::isTerminal).map(Console::writer));
  }

  /// A plain ASCII locale is no wish for question marks: what reads there reads UTF-8 or copies it.
  private static PrintWriter writer(PrintStream stream) {
    Charset charset = stream.charset();
    return new PrintWriter(
        stream, true, charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
  }
}
