package org.periplo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.periplo.export.ComposedExport;
import org.periplo.export.DocumentKind;
import org.periplo.export.Export;
import org.periplo.export.preflight.Finding;
import org.periplo.files.ProblemException;
import org.periplo.messages.Messages;

/// An export on its way to a file.
record ExportWork(Export export, Path file) {

  /// @throws RefusedException if the format cannot hold the document that is wished for
  void requireDocument() throws RefusedException {
    List<DocumentKind> kinds = export.format().kinds();
    for (DocumentKind wished : export.options().kind().stream().toList()) {
      if (!kinds.contains(wished)) {
        throw new RefusedException(
            "cli.refused.document",
            file.toString(),
            ExportSyntax.word(wished),
            kinds.stream().map(ExportSyntax::word).collect(Collectors.joining(", ")));
      }
    }
  }

  /// Writes the file, and tells so.
  ///
  /// @param composition the export's
  /// @throws ProblemException if it cannot be written
  void write(ComposedExport composition, Speech speech) throws ProblemException {
    try (Interruption interruption = new Interruption();
        ProgressLine line = new ProgressLine(speech.terminal().watched(), file)) {
      composition.to(file, interruption.or(line));
    }
    speech.say("cli.exported", file.toString());
  }

  /// Tells what should be mended.
  void tell(List<Finding> findings, Speech speech) {
    Messages messages = speech.messages();
    for (Finding finding : findings) {
      speech.complain(
          messages.text("cli.export.finding", file.toString(), finding.sentence(messages)));
    }
  }
}
