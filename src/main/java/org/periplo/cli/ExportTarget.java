package org.periplo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.periplo.export.ExportFormat;

/// A file to export to, and the format that its name asks for.
record ExportTarget(Path file, ExportFormat format) {

  /// The target of a name.
  ///
  /// @throws WrongValueException if its ending is no format's
  static ExportTarget of(String name) {
    Path file = Syntax.path(name);
    return ExportFormat.of(file)
        .map(it -> new ExportTarget(file, it))
        .orElseThrow(() -> new WrongValueException("cli.wrong.ending", name, endings()));
  }

  /// All endings, e.g. `.pdf, .pptx`.
  static String endings() {
    return listed(".");
  }

  /// All endings without their dots, e.g. `pdf, pptx`: a line of help could break after a dot.
  static String extensions() {
    return listed("");
  }

  private static String listed(String before) {
    return Arrays.stream(ExportFormat.values())
        .map(it -> before + it.extension())
        .collect(Collectors.joining(", "));
  }

  /// @throws RefusedException if writing the target would destroy `project`
  void requireOtherThan(Path project) throws RefusedException {
    if (isSameAs(project)) {
      throw new RefusedException("cli.refused.same-file", file.toString());
    }
  }

  private boolean isSameAs(Path other) {
    try {
      return Files.exists(file) && Files.isSameFile(file, other);
    } catch (IOException _) {
      return false;
    }
  }
}
