package org.periplo.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.periplo.files.ProjectFiles;
import org.periplo.model.LargeProject;

/// A project file that cannot be read, and how to come by it.
record BadInput(String name, Maker maker) {

  private static final String SOUND =
      new String(ProjectFiles.toBytes(LargeProject.of(2, 4, 8)), StandardCharsets.UTF_8);
  private static final int LARGE = 200 << 20;

  /// Makes the file.
  @FunctionalInterface
  interface Maker {
    void make(Path file) throws IOException;
  }

  static List<BadInput> all() {
    return List.of(
        new BadInput("empty file", file -> Files.writeString(file, "")),
        new BadInput(
            "cut JSON", file -> Files.writeString(file, SOUND.substring(0, SOUND.length() / 2))),
        new BadInput("wrong types", file -> changed(file, "\"text\": ", "\"text\": 7, \"note\": ")),
        new BadInput("duplicate ids", BadInput::twoOfOneId),
        new BadInput(
            "card in a missing cell", file -> changed(file, "\"step\": \"", "\"step\": \"no-")),
        new BadInput("newer format", file -> changed(file, "\"1.1\"", "\"2.0\"")),
        new BadInput("another kind of JSON", file -> Files.writeString(file, "{\"a\": 1}\n")),
        new BadInput("200 MB of zeros", file -> large(file, "")),
        new BadInput("200 MB that begin as JSON", file -> large(file, "{\"periplo\": \"")),
        new BadInput("folder", Files::createDirectory),
        new BadInput("missing file", _ -> {}));
  }

  private static void twoOfOneId(Path file) throws IOException {
    changed(file, "\"id\": \"card1\"", "\"id\": \"card0\"");
  }

  /// A sound project with the first `part` replaced.
  private static void changed(Path file, String part, String by) throws IOException {
    int at = SOUND.indexOf(part);
    if (at < 0) {
      throw new AssertionError("The project has no " + part);
    }
    Files.writeString(file, SOUND.substring(0, at) + by + SOUND.substring(at + part.length()));
  }

  /// A file that takes no room on the disk: most of it is a hole.
  private static void large(Path file, String beginning) throws IOException {
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
      access.write(beginning.getBytes(StandardCharsets.UTF_8));
      access.setLength(LARGE);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
