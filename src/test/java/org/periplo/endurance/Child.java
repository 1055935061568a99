package org.periplo.endurance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A main class of the tests in a process of its own, that starts fast.
final class Child {

  private Child() {}

  /// Starts it; what it complains of goes where this process complains.
  static Process start(Class<?> main, Object... arguments) throws IOException {
    return new ProcessBuilder(command(main, arguments))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /// How it is started.
  static List<String> command(Class<?> main, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    command.addAll(List.of("-XX:-UsePerfData", "-XX:-UseContainerSupport"));
    command.add("-Djava.awt.headless=true");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    List.of(arguments).forEach(it -> command.add(it.toString()));
    return command;
  }
}
