package org.periplo.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.periplo.drawing.Progress;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.model.Project;

/// A sample, to be exported in a format.
record SampleCase(Path file, ExportFormat format) {

  private static final Path SAMPLES = Path.of("samples");

  /// Every sample in every format.
  static List<SampleCase> all() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .filter(it -> it.toString().endsWith(ProjectFiles.EXTENSION))
          .sorted()
          .flatMap(it -> Arrays.stream(ExportFormat.values()).map(to -> new SampleCase(it, to)))
          .toList();
    }
  }

  /// Every sample in one format.
  static List<SampleCase> in(ExportFormat format) throws IOException {
    return all().stream().filter(it -> it.format() == format).toList();
  }

  Project project() throws ProblemException {
    return ProjectFiles.read(file);
  }

  byte[] exported() throws IOException, ProblemException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Export(project(), format, ExportOptions.USUAL).to(bytes, Progress.UNWATCHED);
    return bytes.toByteArray();
  }

  @Override
  public String toString() {
    return file.getFileName() + " as " + format;
  }
}
