package org.periplo.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  private static final String OLD = "old";
  private static final String NEW = "new".repeat(20_000);
  private static final int OPERATIONS = 15;

  @TempDir private Path folder;

  @Test
  void aNewFileHasTheContentAndThePermissionsOfAnyNewFile() throws Exception {
    Path usual = Files.createFile(folder.resolve("usual"));
    Path file = folder.resolve("map.periplo");

    write(file);

    assertThat(file).hasContent(NEW);
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
    assertThat(names()).containsExactly("map.periplo", "usual");
  }

  @Test
  void aFileThatIsReplacedKeepsItsPermissions() throws Exception {
    Path file = oldFile();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

    write(file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw----");
    assertThat(file).hasContent(NEW);
  }

  @Test
  void aFileThatIsReplacedKeepsItsGroup() throws Exception {
    Path file = oldFile();
    GroupPrincipal team = anyGroupBut(group(file));
    assumeTrue(isGiven(file, team), "whoever runs this is in one group only");

    write(file);

    assertThat(group(file)).isEqualTo(team);
  }

  private static GroupPrincipal anyGroupBut(GroupPrincipal own) throws IOException {
    try (Stream<String> groups = Files.lines(Path.of("/etc/group"))) {
      String name =
          groups
              .map(it -> it.substring(0, it.indexOf(':')))
              .filter(it -> !it.equals(own.getName()))
              .findFirst()
              .orElseThrow();
      return FileSystems.getDefault()
          .getUserPrincipalLookupService()
          .lookupPrincipalByGroupName(name);
    }
  }

  private static GroupPrincipal group(Path file) throws IOException {
    return Files.readAttributes(file, PosixFileAttributes.class).group();
  }

  private static boolean isGiven(Path file, GroupPrincipal group) {
    try {
      Files.getFileAttributeView(file, PosixFileAttributeView.class).setGroup(group);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  @Test
  void aSymbolicLinkIsFollowed() throws Exception {
    Path file = oldFile();
    Path near = Files.createSymbolicLink(folder.resolve("near"), file.getFileName());
    Path far = Files.createSymbolicLink(folder.resolve("far"), near);

    write(far);

    assertThat(far).isSymbolicLink();
    assertThat(near).isSymbolicLink();
    assertThat(file).hasContent(NEW);
  }

  @Test
  void aSymbolicLinkToNothingMakesTheFile() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("made"));

    write(link);

    assertThat(folder.resolve("made")).hasContent(NEW);
  }

  @Test
  void whoIsInterruptedBeforeTheEndLeavesTheOldContent() throws Exception {
    Path file = oldFile();

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                AtomicFile.write(
                    file, out -> out.write('n'), (_, _) -> Thread.currentThread().interrupt()));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(file).hasContent(OLD);
    assertThat(names()).containsExactly("map.periplo");
  }

  @Test
  void aCircleOfLinksIsRefused() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("link"));

    assertThat(problem(link)).isEqualTo("problem.save.failed");
  }

  @Test
  void aFolderIsNotReplaced() {
    assertThat(problem(folder)).isEqualTo("problem.save.folder");
  }

  @Test
  void aMissingFolderIsReported() {
    assertThat(problem(folder.resolve("gone/map.periplo"))).isEqualTo("problem.save.no-folder");
  }

  @Test
  void aFileThatMayNotBeWrittenIsLeftAsItIs() throws Exception {
    Path file = oldFile();
    FaultyDisk disk = new FaultyDisk();
    disk.forbid(file);

    assertThat(problem(disk.at(file))).isEqualTo("problem.save.forbidden");
    assertThat(file).hasContent(OLD);
  }

  @Test
  void aFileThatAnotherProgramHoldsIsLeftAsItIs() throws Exception {
    Path file = oldFile();
    FaultyDisk disk = new FaultyDisk();
    disk.hold(file);

    assertThat(problem(disk.at(file))).isEqualTo("problem.save.in-use");
    assertThat(file).hasContent(OLD);
    assertThat(names()).containsExactly("map.periplo");
  }

  @Test
  void contentThatCannotBeMadeLeavesEverythingAsItWas() throws Exception {
    Path file = oldFile();

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    output -> {
                      output.write(NEW.getBytes());
                      throw new IllegalStateException("cancelled");
                    }));

    assertThat(file).hasContent(OLD);
    assertThat(names()).containsExactly("map.periplo");
  }

  @Test
  void anUncheckedTroubleOfTheStreamIsReportedLikeAnyOther() throws Exception {
    Path file = oldFile();

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    _ -> {
                      throw new UncheckedIOException(new IOException("Input/output error"));
                    }))
        .matches(it -> it.problem().key().equals("problem.save.failed"));
    assertThat(file).hasContent(OLD);
  }

  @Test
  void whateverFailsTheOldFileOrTheNewOneIsWholeAndTheFailureIsTold() throws Exception {
    List<Integer> told = new ArrayList<>();
    List<Integer> untold = new ArrayList<>();
    for (int operation : IntStream.range(0, OPERATIONS).toArray()) {
      Path file = oldFile();
      FaultyDisk disk = new FaultyDisk();
      disk.failAt(operation);

      boolean fails = fails(disk.at(file));

      assertThat(Files.readString(file)).as("operation %d", operation).isIn(OLD, NEW);
      assertThat(names()).as("operation %d", operation).containsExactly("map.periplo");
      assertThat(disk.hasFailed() || !fails).as("operation %d", operation).isTrue();
      if (disk.hasFailed()) {
        (fails ? told : untold).add(operation);
      }
    }
    assertThat(told).as("operations that can fail").hasSizeBetween(8, OPERATIONS - 2);
    assertThat(untold).as("a look at what others left").containsExactly(told.getLast() + 1);
  }

  private Path oldFile() throws IOException {
    return Files.writeString(folder.resolve("map.periplo"), OLD);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  private static void write(Path file) throws ProblemException {
    AtomicFile.write(file, output -> output.write(NEW.getBytes()));
  }

  private static boolean fails(Path file) {
    try {
      write(file);
      return false;
    } catch (ProblemException _) {
      return true;
    }
  }

  private static String problem(Path file) {
    try {
      write(file);
      return "written";
    } catch (ProblemException e) {
      return e.problem().key();
    }
  }
}
