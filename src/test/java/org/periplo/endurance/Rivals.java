package org.periplo.endurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.periplo.files.ProjectFiles;
import org.periplo.model.LargeProject;

/// Two processes fight over one file.
///
/// `mvn -q test-compile exec:exec@endure -Dendure=Rivals -Dendure.arguments=60`
///
/// @param saved the words that they said they had saved
/// @param refused how often one of them was told that the other had been faster
/// @param found the words that are in the file in the end
record Rivals(List<String> saved, int refused, List<String> found) {

  /// @param arguments for how many seconds
  public static void main(String[] arguments) throws Exception {
    Rivals rivals = in(Files.createTempDirectory("rivals"), Integer.parseInt(arguments[0]));
    System.out.printf(
        "%d updates saved, %d refused because the other was faster, %d lost, %d doubled%n",
        rivals.saved().size(), rivals.refused(), rivals.lost().size(), rivals.doubled());
    if (!rivals.lost().isEmpty() || rivals.doubled() > 0) {
      System.exit(1);
    }
  }

  /// Lets two processes fight in a folder.
  static Rivals in(Path folder, int seconds) throws Exception {
    Path file = Workshop.project(folder);
    ProjectFiles.save(LargeProject.of(2, 4, 40), file);
    Process one = Child.start(Rival.class, folder, "a", seconds);
    Process other = Child.start(Rival.class, folder, "b", seconds);
    CompletableFuture<List<String>> said = CompletableFuture.supplyAsync(() -> lines(one));
    List<String> lines = new ArrayList<>(lines(other));
    lines.addAll(said.join());
    if (one.waitFor() + other.waitFor() != 0) {
      throw new AssertionError("One of them gave up: " + lines);
    }
    List<String> words = List.of(ProjectFiles.read(file).maps().getFirst().purpose().split(" "));
    return new Rivals(
        lines.stream().filter(it -> !it.startsWith("refused")).toList(),
        lines.stream()
            .filter(it -> it.startsWith("refused"))
            .mapToInt(it -> Integer.parseInt(it.substring("refused ".length())))
            .sum(),
        words.stream().filter(it -> it.matches("[ab][0-9]+")).toList());
  }

  private static List<String> lines(Process process) {
    return process.inputReader(UTF_8).lines().toList();
  }

  /// What was said to be saved, and is not there.
  Set<String> lost() {
    Set<String> lost = new HashSet<>(saved);
    lost.removeAll(Set.copyOf(found));
    return lost;
  }

  /// How many words are there more than once.
  int doubled() {
    return found.size() - Set.copyOf(found).size();
  }
}
