package org.periplo.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.periplo.recovery.Safekeeping;

/// What came of a command line.
///
/// @param out what it wrote as result
/// @param error what it wrote as problem
record CommandRun(ExitCode code, String out, String error) {

  private static final WindowOpener NO_WINDOW =
      (_, _) -> {
        throw new AssertionError("A window was opened.");
      };

  /// Runs a command line in this process, where no window can be opened, in English.
  static CommandRun of(String... arguments) {
    return of(Map.of(), arguments);
  }

  /// Runs a command line in an environment.
  static CommandRun of(Map<String, String> environment, String... arguments) {
    return of(NO_WINDOW, environment, arguments);
  }

  /// Runs a command line with what is to open the window.
  static CommandRun of(WindowOpener window, Map<String, String> environment, String... arguments) {
    return of(
        window,
        () -> new Safekeeping(Path.of("target", "test-safekeeping"), 0),
        environment,
        arguments);
  }

  /// Runs a command line with what is to save projects.
  static CommandRun of(Supplier<Safekeeping> safekeeping, String... arguments) {
    return of(NO_WINDOW, safekeeping, Map.of(), arguments);
  }

  private static CommandRun of(
      WindowOpener window,
      Supplier<Safekeeping> safekeeping,
      Map<String, String> environment,
      String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter error = new StringWriter();
    Terminal terminal =
        new Terminal(new PrintWriter(out), new PrintWriter(error), Optional.empty());
    Map<String, String> spoken = environment.isEmpty() ? Map.of("LANG", "C") : environment;
    ExitCode code = new Interpreter(terminal, spoken, window, safekeeping).run(List.of(arguments));
    return new CommandRun(code, out.toString(), error.toString());
  }

  /// The only line of `error`, without the program's name before it.
  String complaint() {
    List<String> lines = error.lines().toList();
    if (lines.size() != 1 || !error.startsWith("periplo: ")) {
      throw new AssertionError("Not one complaint but " + lines);
    }
    return lines.getFirst().substring("periplo: ".length());
  }
}
