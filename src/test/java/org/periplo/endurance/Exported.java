package org.periplo.endurance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.periplo.drawing.Progress;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.export.ExportOptions;

/// What was exported to a folder in which somebody was killed.
///
/// @param done after how many edits the last export ended; 0 if none did
/// @param begun after how many edits the last one began
record Exported(Path folder, int done, int begun) {

  /// @throws AssertionError if it is not whole
  void require() throws IOException {
    Optional<ExportFormat> found =
        Arrays.stream(ExportFormat.values()).filter(it -> Files.exists(file(it))).findFirst();
    if (found.isEmpty() && done > 0) {
      throw new AssertionError("the export is gone");
    }
    if (found.isPresent() && !isWhole(found.get(), Files.readAllBytes(file(found.get())))) {
      throw new AssertionError("the export is not whole: " + file(found.get()));
    }
  }

  private Path file(ExportFormat format) {
    return folder.resolve("map." + format.extension());
  }

  /// Whether it is the same to the last byte as another export of what was exported.
  private boolean isWhole(ExportFormat format, byte[] bytes) throws IOException {
    return isThatOf(format, done, bytes) || isThatOf(format, begun, bytes);
  }

  private static boolean isThatOf(ExportFormat format, int count, byte[] bytes) throws IOException {
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    new Export(Course.after(count), format, ExportOptions.USUAL).to(expected, Progress.UNWATCHED);
    return Arrays.equals(expected.toByteArray(), bytes);
  }
}
