package org.periplo.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.concurrent.Task;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.model.MapId;
import org.periplo.model.Project;

/// What the window does for an export.
public interface ExportDesk {

  /// What is exported.
  Project project();

  /// The map that is looked at.
  MapId shown();

  /// What is wished for so far.
  ExportWish wish();

  /// Something else is wished for.
  void wish(ExportWish wish);

  /// Asks for the file to write; empty to leave it.
  Optional<Path> fileFor(ExportFormat format);

  /// Begins to write a file, beside the window.
  ///
  /// @return what can be watched and cancelled; it gives the file
  Task<Path> write(Export export, Path file);

  /// Somebody has left: the project shall remember what was wished for.
  void left();

  /// What opens files.
  Opener opener();
}
