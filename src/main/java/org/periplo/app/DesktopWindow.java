package org.periplo.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.periplo.cli.ExitCode;
import org.periplo.cli.Speech;
import org.periplo.cli.WindowOpener;
import org.periplo.model.Language;

/// Opens the window where that can be done. Where it cannot, it says why, and does the main job all
/// the same: it exports the sample.
///
/// @param desktop what the machine offers, looked at only when a window is wanted
record DesktopWindow(Supplier<Desktop> desktop) implements WindowOpener {

  @Override
  public ExitCode open(Optional<Path> file, Speech speech) {
    Language language = Language.of(speech.messages().locale());
    try {
      desktop.get().startToolkit();
    } catch (NoDesktopException e) {
      speech.complain(e.sentence(speech.messages()));
      return file.isPresent() ? insteadOfFile(speech) : SampleExport.in(language).run(speech);
    }
    WindowStarter.start(file, language);
    return ExitCode.DONE;
  }

  private static ExitCode insteadOfFile(Speech speech) {
    speech.complain(speech.messages().text("desktop.use-export"));
    return ExitCode.PROBLEM;
  }
}
