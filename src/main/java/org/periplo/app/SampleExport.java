package org.periplo.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.periplo.cli.ExitCode;
import org.periplo.cli.Speech;
import org.periplo.drawing.Progress;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.export.ExportOptions;
import org.periplo.files.ProblemException;
import org.periplo.files.Sample;
import org.periplo.model.Language;

/// The sample, exported where no window can show it.
///
/// @param folder where the files go
record SampleExport(Sample sample, Path folder) {

  private static final List<ExportFormat> FORMATS =
      List.of(ExportFormat.PDF, ExportFormat.POWERPOINT);

  /// The sample of a language, to a folder where it is in nobody's way.
  static SampleExport in(Language language) {
    return new SampleExport(Sample.firstIn(language), outputFolder());
  }

  /// Exports it, and says where it is.
  ExitCode run(Speech speech) {
    try {
      for (ExportFormat format : FORMATS) {
        Path file = folder.resolve(sample.id() + "." + format.extension());
        new Export(sample.project(), format, ExportOptions.USUAL).to(file, Progress.UNWATCHED);
        speech.say("desktop.exported", file.toString());
      }
      return ExitCode.DONE;
    } catch (ProblemException e) {
      speech.complain(e.problem().sentence(speech.messages()));
      return ExitCode.PROBLEM;
    }
  }

  /// Of a build its folder `target`; else a new one beside other passing things.
  private static Path outputFolder() {
    Path program = program();
    return program.endsWith(Path.of("target", "classes"))
        ? program.resolveSibling("")
        : newFolder();
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("periplo-");
    } catch (IOException _) {
      // That no file can be written either is said when it is tried.
      return Path.of(System.getProperty("java.io.tmpdir"));
    }
  }

  private static Path program() {
    try {
      return Path.of(
          SampleExport.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
