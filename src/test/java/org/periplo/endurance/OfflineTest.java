package org.periplo.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplo.files.ProjectFiles;

class OfflineTest {

  /// What of `java.net` names things, and reaches for none.
  private static final Set<String> NAMES =
      Set.of("java.net.URI", "java.net.URL", "java.net.URISyntaxException");

  @TempDir Path folder;

  /// Where the system lets anybody have one, the process is in a network of its own with nothing in
  /// it, not even itself.
  @Test
  void everyCommandEveryExportAndTheWindowWorkWithoutTheNetworkAndNeverAskForIt() throws Exception {
    List<String> command = new ArrayList<>();
    if (canHaveAnEmptyNetwork()) {
      command.addAll(List.of("unshare", "-rn"));
    }
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add(
        "-Djava.nio.channels.spi.SelectorProvider=" + NetworkGuard.Channels.class.getName());
    command.addAll(List.of("-classpath", classPath()));
    command.addAll(List.of(Offline.class.getName(), folder.toString()));

    Ended ended = run(command);
    assertThat(ended.exitCode).as(ended.said).isZero();
  }

  @Test
  void noClassOfTheProgramReachesForTheNetwork() throws Exception {
    Path classes =
        Path.of(ProjectFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());

    assertThat(
            new ClassFileImporter()
                .importPath(classes).stream()
                    .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
                    .filter(it -> isOfNetwork(it.getTargetClass().getName()))
                    .map(Dependency::getDescription))
        .isEmpty();
  }

  private static boolean isOfNetwork(String type) {
    boolean channel =
        type.startsWith("java.nio.channels.") && type.matches(".*(Socket|Datagram|Selector).*");
    boolean net = type.startsWith("java.net.") && !NAMES.contains(type);
    return channel || net || type.startsWith("javax.net.") || type.startsWith("com.sun.net.");
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private record Ended(int exitCode, String said) {}

  private static Ended run(List<String> command) throws InterruptedException, IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  private static boolean canHaveAnEmptyNetwork() throws InterruptedException {
    try {
      return run(List.of("unshare", "-rn", "true")).exitCode == 0;
    } catch (IOException e) {
      return false; // no such program here
    }
  }
}
