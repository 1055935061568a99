package org.periplo.ui.action;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.periplo.export.ExportFormat;
import org.periplo.files.Sample;
import org.periplo.files.Template;

/// The open project among other projects and in its file.
///
/// What takes another project in asks first what shall become of unsaved changes.
public interface Documents {

  /// Begins a project from a template.
  void create(Template template);

  /// Shows a copy of a sample.
  void show(Sample sample);

  /// Asks for a file and opens it.
  void open();

  /// Opens a file.
  void open(Path file);

  /// The files that were open last, the latest first.
  List<Path> recent();

  /// Writes the project to its file, or asks for one if it has none.
  void save();

  /// Asks for a file and writes the project to it.
  void saveAs();

  /// Asks for what an export asks for, and exports.
  ///
  /// @param format the one to offer; empty for the usual one
  void export(Optional<ExportFormat> format);

  /// Puts the project away and begins an empty one.
  void close();

  /// Ends the program.
  void quit();
}
