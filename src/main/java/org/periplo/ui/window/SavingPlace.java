package org.periplo.ui.window;

import java.nio.file.Path;
import java.util.List;
import org.periplo.files.Problem;

/// Where projects are saved from, and who is told of it.
interface SavingPlace {

  /// How projects are saved, as it is set now.
  Writing.Store store();

  /// The open projects.
  List<ProjectInFile> open();

  /// Whether what is not saved of a project is known to survive the computer.
  boolean isKept(ProjectInFile project);

  /// Is told which file holds a project now.
  void saved(Path file);

  /// Is told, once for each project, that its earlier versions cannot be kept.
  void warn(Problem problem);
}
