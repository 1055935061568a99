package org.periplo.edit;

import org.periplo.model.ExportSetup;
import org.periplo.model.Project;

/// Changes how the project is exported.
public record ChangeExports(ExportSetup exports) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return Sharing.kept(project, project.withExports(exports));
  }
}
