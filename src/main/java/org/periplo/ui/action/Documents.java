package org.periplo.ui.action;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.periplo.export.ExportFormat;
import org.periplo.files.Sample;
import org.periplo.files.Template;

/// The open projects, one of them or the start page in front, and their files.
///
/// What puts a project away asks first what shall become of unsaved changes.
public interface Documents {

  /// Whether a project is in front, and not the start page.
  boolean isOneInFront();

  /// How many projects are open.
  int countOpen();

  /// Whether there is another open project than the one in front.
  default boolean isAnotherOpen() {
    return countOpen() > (isOneInFront() ? 1 : 0);
  }

  /// Begins a project from the template that is set for that.
  void create();

  /// Begins a project from a template.
  void create(Template template);

  /// Shows a copy of a sample.
  void show(Sample sample);

  /// Asks for files and opens them.
  void open();

  /// Opens a file, or brings to the front what is open already.
  void open(Path file);

  /// The files that were open last, the latest first.
  List<Path> recent();

  /// Takes a file off those that were open last.
  void forget(Path file);

  /// Brings the next open project to the front.
  void showNext();

  /// Brings the open project before the one in front to the front.
  void showPrevious();

  /// Brings the start page to the front.
  void showStart();

  /// Writes the project in front to its file, or asks for one if it has none.
  void save();

  /// Asks for a file and writes the project in front to it.
  void saveAs();

  /// Whether the project in front has a file of which earlier versions may be kept.
  boolean hasVersions();

  /// Shows the earlier versions of the file in front.
  void showVersions();

  /// Whether something that was recovered after a crash is not decided yet.
  boolean hasRecovered();

  /// Offers what was recovered after a crash and is not decided yet.
  void showRecovered();

  /// Asks for what an export asks for, and exports.
  ///
  /// @param format the one to offer; empty for the usual one
  void export(Optional<ExportFormat> format);

  /// Puts the project in front away.
  void close();

  /// Puts all open projects away and ends the program.
  void quit();
}
