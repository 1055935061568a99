package org.periplo.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

  private static final String OURS = ".periplo-c15c0289-ec2d-4a91-a7ec-8e65a18debbe.tmp";
  private static final Duration SHORT = Duration.ofMinutes(1);

  @TempDir private Path folder;

  private Path made(String name, Duration age) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "left");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    return file;
  }

  private List<String> afterASave() throws Exception {
    AtomicFile.write(folder.resolve("map.periplo"), output -> output.write('x'));
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatNobodyHasTouchedForADayIsClearedByTheNextSave() throws Exception {
    made(OURS, Leftovers.AGE.plus(SHORT));

    assertThat(afterASave()).containsExactly("map.periplo");
  }

  @Test
  void whatSomebodyMayBeWritingIsLeftAlone() throws Exception {
    made(OURS, Leftovers.AGE.minus(SHORT));

    assertThat(afterASave()).containsExactly(OURS, "map.periplo");
  }

  @Test
  void whatIsNotOursIsLeftAlone() throws Exception {
    List<String> others =
        List.of(
            ".periplo-.tmp",
            ".periplo-c15c0289-ec2d-4a91-a7ec-8e65a18debbe",
            ".periplo-c15c0289-ec2d-4a91-a7ec-8e65a18debbe.tmp.bak",
            ".periplo-notes.tmp",
            "c15c0289-ec2d-4a91-a7ec-8e65a18debbe.tmp",
            "plan.periplo");
    for (String name : others) {
      made(name, Leftovers.AGE.multipliedBy(9));
    }

    assertThat(afterASave()).containsAll(others);
  }

  @Test
  void aFolderAndALinkOfSuchANameAreLeftAlone() throws Exception {
    Path old = made("old", Leftovers.AGE.multipliedBy(9));
    Files.createSymbolicLink(folder.resolve(OURS), old);
    Path inner = Files.createDirectory(folder.resolve(OURS.replace('c', 'd')));
    Files.setLastModifiedTime(inner, FileTime.from(Instant.EPOCH));

    assertThat(afterASave()).contains(OURS, OURS.replace('c', 'd'), "old");
  }

  @Test
  void whatCannotBeClearedKeepsNobodyFromSaving() throws Exception {
    Path inner = made(OURS, Leftovers.AGE.plus(SHORT));
    Path file = folder.resolve("map.periplo");
    FaultyDisk disk = new FaultyDisk();
    disk.forbid(inner);
    AtomicFile.write(disk.at(file), output -> output.write('x'));

    assertThat(file).hasContent("x");
    assertThat(inner).exists();
  }
}
