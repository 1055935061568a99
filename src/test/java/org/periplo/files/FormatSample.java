package org.periplo.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A file of a format that was released, kept for ever to be read.
///
/// They stand in `formats`, a folder a format. What the newest format makes of one that changes on
/// the way to it stands under the same name in `formats/migrated`.
record FormatSample(String format, Path file) {

  private static final Path FOLDER = Path.of("src/test/resources/org/periplo/files/formats");
  private static final Path MIGRATED = FOLDER.resolve("migrated");

  /// All of them.
  static List<FormatSample> all() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(it -> it.toString().endsWith(ProjectFiles.EXTENSION) && !it.startsWith(MIGRATED))
          .sorted()
          .map(it -> new FormatSample(it.getParent().getFileName().toString(), it))
          .toList();
    }
  }

  /// What stands in it.
  String json() throws IOException {
    return Files.readString(file);
  }

  /// What should be written once it was read.
  String migrated() throws IOException {
    Path changed = MIGRATED.resolve(FOLDER.relativize(file));
    return (Files.exists(changed) ? Files.readString(changed) : json())
        .replaceFirst(
            "\"periplo\": \"\\d+\\.\\d+\"", "\"periplo\": \"" + FormatVersion.CURRENT + "\"");
  }

  /// It as a tree, up to the format before `migration`.
  Node.Properties before(Migration migration) throws IOException {
    Node.Properties project = (Node.Properties) JsonReader.read(json());
    FormatVersion written = FormatVersion.of(project);
    for (Migration earlier : Migrations.ALL.subList(0, Migrations.ALL.indexOf(migration))) {
      project = written.isBefore(earlier.to()) ? earlier.applyTo(project).project() : project;
    }
    return project;
  }

  /// Whether `migration` stands between it and the newest format.
  boolean isBefore(Migration migration) throws IOException {
    return FormatVersion.of((Node.Properties) JsonReader.read(json())).isBefore(migration.to());
  }

  @Override
  public String toString() {
    return format + " " + file.getFileName();
  }
}
